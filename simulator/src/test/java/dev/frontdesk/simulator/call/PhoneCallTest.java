package dev.frontdesk.simulator.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.simulator.FakeDesk;
import dev.frontdesk.simulator.desk.DeskUnreachable;
import dev.frontdesk.simulator.talk.Action;
import dev.frontdesk.simulator.talk.Ending;
import dev.frontdesk.simulator.talk.Prompt;
import dev.frontdesk.simulator.twilio.Signature;
import dev.frontdesk.simulator.twilio.Webhooks;
import java.time.Duration;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PhoneCallTest {

    private static final String GATHER =
            "<Gather input=\"dtmf speech\" action=\"/twilio/voice/collect?turn=1\" actionOnEmptyResult=\"true\">"
                    + "<Say>How can I help?</Say></Gather>";
    private static final String PATIENT_GATHER =
            "<Gather input=\"dtmf speech\" action=\"collect?turn=1\"><Say>Hello?</Say></Gather>";

    private final FakeDesk desk = new FakeDesk();

    @AfterEach
    void hangUp() {
        desk.close();
    }

    @Test
    void theFirstWebhookIsSignedForThePublicAddress() {
        desk.thenSays(GATHER);

        var prompt = call(DialOutcome.ANSWERED).open();

        assertThat(prompt.text()).isEqualTo("How can I help?");
        var asked = desk.asked().getFirst();
        assertThat(asked.uri()).isEqualTo("/twilio/voice");
        assertThat(asked.form())
                .containsEntry("CallStatus", "ringing")
                .containsEntry("From", "+17805550142")
                .containsEntry("To", "+14385550119")
                .containsEntry("AccountSid", "ACtest")
                .containsEntry("Direction", "inbound");
        assertThat(asked.headers().get("X-Twilio-Signature"))
                .isEqualTo(Signature.of("secret", FakeDesk.PUBLIC + "/twilio/voice", new TreeMap<>(asked.form())));
    }

    @Test
    void whatIsSaidGoesToTheGathersActionAndItsQueryIsSigned() {
        desk.thenSays(GATHER).thenSays("<Say>Bye.</Say><Hangup/>");
        var call = call(DialOutcome.ANSWERED);
        call.open();

        var prompt = call.act(new Action.Say("a check-up", 0.4));

        assertThat(prompt).isEqualTo(Prompt.said("Bye.").ended(new Ending.ByDesk()));
        var asked = desk.asked().get(1);
        assertThat(asked.uri()).isEqualTo("/twilio/voice/collect?turn=1");
        assertThat(asked.form())
                .containsEntry("SpeechResult", "a check-up")
                .containsEntry("Confidence", "0.4")
                .containsEntry("CallStatus", "in-progress");
        assertThat(asked.headers().get("X-Twilio-Signature"))
                .isEqualTo(Signature.of(
                        "secret", FakeDesk.PUBLIC + "/twilio/voice/collect?turn=1", new TreeMap<>(asked.form())));
        assertThat(desk.asked().getLast().uri()).isEqualTo("/twilio/voice/status");
        assertThat(desk.asked().getLast().form()).containsEntry("CallStatus", "completed");
    }

    @Test
    void keysAreSentAsDigits() {
        desk.thenSays(GATHER).thenSays(GATHER);
        var call = call(DialOutcome.ANSWERED);
        call.open();

        call.act(new Action.Press("7805550142#"));

        assertThat(desk.asked().get(1).form())
                .containsEntry("Digits", "7805550142")
                .doesNotContainKey("SpeechResult");
    }

    @Test
    void silenceCallsTheActionWhenItIsToldToAndElseGoesOn() {
        desk.thenSays(GATHER)
                .thenSays(PATIENT_GATHER + "<Redirect>next</Redirect>")
                .thenSays("<Hangup/>");
        var call = call(DialOutcome.ANSWERED);
        call.open();

        var asked = call.act(new Action.Silence());
        var over = call.act(new Action.Silence());

        assertThat(asked.text()).isEqualTo("Hello?");
        assertThat(desk.asked().get(1).form()).doesNotContainKeys("SpeechResult", "Digits");
        assertThat(desk.asked().get(2).uri()).isEqualTo("/twilio/voice/next");
        assertThat(over.ending()).isEqualTo(new Ending.ByDesk());
    }

    @Test
    void speakingToAKeypadMenuIsHeardAsSilence() {
        desk.thenSays("<Gather input=\"dtmf\" action=\"/k\"><Say>Press 1</Say></Gather><Hangup/>");
        var call = call(DialOutcome.ANSWERED);
        call.open();

        assertThat(call.act(Action.Say.clearly("one")).ending()).isEqualTo(new Ending.ByDesk());
        assertThat(desk.asked()).extracting(FakeDesk.Asked::uri).doesNotContain("/k");
    }

    @Test
    void aTransferTellsTheDeskWhatBecameOfIt() {
        desk.thenSays("<Dial action=\"/next\"><Number>+14385550120</Number></Dial>")
                .thenSays(GATHER);
        var call = call(DialOutcome.NO_ANSWER);

        var prompt = call.open();

        assertThat(prompt.isOver()).isFalse();
        assertThat(call.dialled()).containsExactly("+14385550120");
        assertThat(desk.asked().get(1).form()).containsEntry("DialCallStatus", "no-answer");
    }

    @Test
    void anAnsweredTransferEndsWithThePerson() {
        desk.thenSays("<Dial action=\"/next\"><Number>+14385550120</Number></Dial>")
                .thenSays("<Hangup/>");

        assertThat(call(DialOutcome.ANSWERED).open().ending()).isEqualTo(new Ending.ToPerson("+14385550120"));
    }

    @Test
    void theCallerMayHangUp() {
        desk.thenSays(GATHER);
        var call = call(DialOutcome.ANSWERED);
        call.open();

        assertThat(call.act(new Action.HangUp()).ending()).isEqualTo(new Ending.ByContact());
        assertThat(desk.asked().getLast().uri()).isEqualTo("/twilio/voice/status");
    }

    @Test
    void aRepeatIsTheSameRequestAndWantsTheSameAnswer() {
        desk.thenSays(GATHER).thenSays(GATHER).thenSays(PATIENT_GATHER);
        var call = call(DialOutcome.ANSWERED);
        call.open();

        var same = call.act(new Action.Repeat());
        var other = call.act(new Action.Repeat());

        assertThat(same.text()).isEqualTo("How can I help?");
        assertThat(other.ending()).isInstanceOf(Ending.Failed.class);
        var asked = desk.asked();
        assertThat(asked.get(1).form()).isEqualTo(asked.get(0).form());
        assertThat(asked.get(1).headers().get("I-Twilio-Idempotency-Token"))
                .isEqualTo(asked.get(0).headers().get("I-Twilio-Idempotency-Token"));
    }

    @Test
    void aBrokenConnectionLeavesTheCallToBeResumedWithTheSameRequest() {
        desk.thenSays(GATHER).then(any -> new FakeDesk.Answer(0, "", "")).thenSays("<Say>Which day?</Say>" + GATHER);
        var call = call(DialOutcome.ANSWERED);
        call.open();
        assertThatThrownBy(() -> call.act(Action.Say.clearly("a check-up"))).isInstanceOf(DeskUnreachable.class);

        var prompt = call.resume();

        assertThat(prompt.text()).startsWith("Which day?");
        assertThat(desk.asked().get(2).form()).isEqualTo(desk.asked().get(1).form());
    }

    @Test
    void whatTwilioCannotPlayFailsTheCall() {
        assertFailure("12200", any -> FakeDesk.xml("<Response><Shout/></Response>"));
        assertFailure("12300", any -> new FakeDesk.Answer(200, "application/json", "{}"));
        assertFailure("11200", any -> new FakeDesk.Answer(403, "application/problem+json", "{}"));
        assertFailure("11200", any -> new FakeDesk.Answer(500, "text/html", "oops"));
        assertFailure("loop", any -> FakeDesk.xml("<Response><Redirect>/twilio/voice/next</Redirect></Response>"));
    }

    @Test
    void anAnswerBeyondTheDeadlineFailsTheCall() {
        var never = new CountDownLatch(1);
        desk.then(any -> {
            await(never);
            return FakeDesk.xml("<Response/>");
        });
        var webhooks = new Webhooks(desk.connection(), Duration.ofMillis(50));

        var prompt = new PhoneCall(webhooks, leg(), DialOutcome.ANSWERED).open();

        never.countDown();
        assertThat(prompt.ending())
                .asInstanceOf(InstanceOfAssertFactories.type(Ending.Failed.class))
                .satisfies(failed -> assertThat(failed.why()).startsWith("11200"));
    }

    private void assertFailure(String why, Function<FakeDesk.Asked, FakeDesk.Answer> answer) {
        desk.otherwise(answer);
        assertThat(call(DialOutcome.ANSWERED).open().ending())
                .asInstanceOf(InstanceOfAssertFactories.type(Ending.Failed.class))
                .satisfies(failed -> assertThat(failed.why()).contains(why));
    }

    private PhoneCall call(DialOutcome outcome) {
        return new PhoneCall(new Webhooks(desk.connection()), leg(), outcome);
    }

    private static Leg leg() {
        return Leg.fresh("ACtest", "+17805550142", "+14385550119");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
