package dev.frontdesk.simulator.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.simulator.FakeDesk;
import dev.frontdesk.simulator.FakeMedia;
import dev.frontdesk.simulator.FakeMedia.Behaviour;
import dev.frontdesk.simulator.FakeMedia.Stream;
import dev.frontdesk.simulator.line.Exchange;
import dev.frontdesk.simulator.talk.Action;
import dev.frontdesk.simulator.talk.Ending;
import dev.frontdesk.simulator.talk.Prompt;
import dev.frontdesk.simulator.twilio.Webhooks;
import java.time.Duration;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PhoneCallStreamTest {

    private static final Patience SHORT = new Patience(
            Duration.ofMillis(250), Duration.ofMillis(1_500), Duration.ofSeconds(3), Duration.ofSeconds(20));

    private final FakeDesk desk = new FakeDesk();
    private final Exchange exchange = new Exchange();

    @AfterEach
    void hangUp() {
        desk.close();
        exchange.close();
    }

    @Test
    void whatIsHeardOnAStreamIsATurnAndItsEndGoesOnWithTheDocument() {
        try (var media = new FakeMedia(new Behaviour() {
            @Override
            public void started(Stream stream) {
                stream.say("How can I help?");
            }

            @Override
            public void heard(Stream stream, String text) {
                stream.say("You want " + text + ".");
                stream.mark("end");
            }

            @Override
            public void marked(Stream stream, String name) {
                stream.close();
            }
        })) {
            desk.thenSays("<Say>Hello.</Say>" + connect(media)).thenSays("<Say>Bye.</Say><Hangup/>");
            var call = call();

            assertThat(call.open()).isEqualTo(Prompt.said("Hello. How can I help?"));
            assertThat(call.act(Action.Say.clearly("a check-up")))
                    .isEqualTo(Prompt.said("You want a check-up. Bye.").ended(new Ending.ByDesk()));
            assertThat(desk.asked().get(1).uri()).isEqualTo("/twilio/voice/next");
            assertThat(call.lineRecords()).hasSize(1);
            assertThat(call.lineRecords().getFirst().violations()).isEmpty();
            var start = media.streams().getFirst().received("start").getFirst();
            assertThat(start.at("/start/customParameters/token").asString()).isEqualTo("t-1");
            assertThat(start.at("/start/callSid").asString())
                    .isEqualTo(call.leg().callSid());
        }
    }

    @Test
    void aQuestionIsOneAlsoWithABlankBehindIt() {
        try (var media = new FakeMedia(greeting(stream -> {
            stream.say("Which day suits you? ");
            stream.later(1_400, () -> stream.say("I am still here."));
        }))) {
            desk.thenSays(connect(media));

            assertThat(call().open().text().strip()).isEqualTo("Which day suits you?");
        }
    }

    @Test
    void aFillerIsNotTheAnswer() {
        try (var media = new FakeMedia(greeting(stream -> {
            stream.say("One moment, please.");
            stream.later(800, () -> stream.say("Which day suits you?"));
        }))) {
            desk.thenSays(connect(media));

            assertThat(call().open().text()).isEqualTo("One moment, please. Which day suits you?");
        }
    }

    @Test
    void whoIsOnlyAskedToWaitWaitsOn() {
        try (var media = new FakeMedia(greeting(stream -> {
            stream.say("One moment, please.");
            stream.later(2_000, () -> stream.say("Which day suits you?"));
        }))) {
            desk.thenSays(connect(media));

            assertThat(call().open().text()).isEqualTo("One moment, please. Which day suits you?");
        }
    }

    @Test
    void aServerThatDiesIsFollowedByTheNextVerb() {
        try (var media = new FakeMedia(greeting(stream -> {
            stream.say("Hello, this is");
            stream.later(60, stream::die);
        }))) {
            desk.thenSays(connect(media)).thenSays("<Gather input=\"speech\"><Say>Sorry?</Say></Gather>");
            var call = call();

            var prompt = call.open();

            assertThat(prompt.text()).endsWith("Sorry?");
            assertThat(prompt.isOver()).isFalse();
            assertThat(call.line()).isEmpty();
            call.act(Action.Say.clearly("hello"));
            assertThat(desk.asked().get(2).form()).containsEntry("SpeechResult", "hello");
        }
    }

    @Test
    void aStreamThatDoesNotComeAboutIsRecordedAndTheDocumentGoesOn() {
        desk.thenSays("<Connect><Stream url=\"ws://localhost:1/twilio/stream\"/></Connect><Say>Bye.</Say>");
        var call = call();

        assertThat(call.open()).isEqualTo(Prompt.said("Bye.").ended(new Ending.ByDesk()));
        assertThat(call.lineRecords().getFirst().violations())
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("31920 ");
    }

    @Test
    void silenceForTooLongEndsTheCall() {
        try (var media = new FakeMedia(new Behaviour() {})) {
            desk.thenSays(connect(media));

            assertThat(call().open().ending())
                    .isInstanceOfSatisfying(
                            Ending.Failed.class,
                            failed -> assertThat(failed.why()).startsWith("dead air"));
        }
    }

    @Test
    void hangingUpStopsTheStreamAndIsReported() {
        try (var media = new FakeMedia(greeting(stream -> stream.say("Hello?")))) {
            desk.thenSays(connect(media));
            var call = call();
            call.open();

            assertThat(call.act(new Action.HangUp()).ending()).isEqualTo(new Ending.ByContact());
            assertThat(desk.asked().getLast().form()).containsEntry("CallStatus", "completed");
            assertThat(call.line()).isEmpty();
        }
    }

    @Test
    void aCallerWhoSaysNothingHearsWhatComesNext() {
        try (var media = new FakeMedia(greeting(stream -> {
            stream.say("Hello?");
            stream.later(1_200, () -> stream.say("Are you there?"));
        }))) {
            desk.thenSays(connect(media));
            var call = call();

            assertThat(call.open().text()).isEqualTo("Hello?");
            assertThat(call.act(new Action.Silence()).text()).isEqualTo("Are you there?");
        }
    }

    private static String connect(FakeMedia media) {
        return "<Connect><Stream url=\"" + media.url() + "\"><Parameter name=\"token\" value=\"t-1\"/></Stream>"
                + "</Connect><Redirect>/twilio/voice/next</Redirect>";
    }

    private static Behaviour greeting(Consumer<Stream> first) {
        return new Behaviour() {
            @Override
            public void started(Stream stream) {
                first.accept(stream);
            }
        };
    }

    private PhoneCall call() {
        var webhooks = new Webhooks(desk.connection());
        var leg = Leg.fresh("ACtest", "+17805550142", "+14385550119");
        return new PhoneCall(webhooks, leg, DialOutcome.ANSWERED, new Streams(webhooks, leg, exchange, SHORT));
    }
}
