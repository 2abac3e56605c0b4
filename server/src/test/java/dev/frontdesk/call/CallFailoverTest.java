package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.ToolReply;
import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.speech.SpeechFault;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A call whose vendors fail, or keep silent.
class CallFailoverTest extends TestedCall {

    @Test
    void whenTheModelDiesTheDeskGoesOnOverTheNextVendor() {
        begin(model, cascade);
        model.fail();
        pump();
        cascade.tell(new SpeechEvent.Ready());
        pump();
        assertThat(model.closed).isTrue();
        assertThat(front.noted).contains("takeOver");
        assertThat(cascade.asked).contains("say desk2.1.0: For when would you like it?");
        assertThat(engines.failed).containsExactly("openai");
    }

    @Test
    void whenNoVendorIsLeftTheScriptGoesOn() {
        begin(model);
        model.fail();
        pump();
        assertThat(calls.next.getLast()).isEqualTo(new CallNext.Script());
        assertThat(calls.end).isEqualTo(new CallEnd(CallEnd.Reason.FELL_BACK, CallEnd.Fault.UPSTREAM));
    }

    @Test
    void aModelThatSaysNothingIsFilledInForAndThenGivenUp() {
        begin(model, cascade);
        model.tell(new SpeechEvent.Ready());
        pump();
        model.speak("item_1", "Hello", 20);
        pass(40);
        path.marked(line.lastMark());
        model.hear("a check-up please");
        pump();
        line.sent.clear();
        pass(750);
        assertThat(line.sent).contains("audio 8");
        pass(1_400);
        assertThat(engines.failed).containsExactly("openai");
        assertThat(cascade.request).isNotNull();
    }

    @Test
    void whenNobodyIsHeardWithinSixSecondsAPersonOrAMessageFollows() {
        begin(model, cascade, other("a"), other("b"), other("c"));
        pass(5_900);
        assertThat(engines.failed).containsExactly("openai", "cascade", "a");
        assertThat(calls.end).isNull();
        pass(200);
        assertThat(calls.next.getLast()).isEqualTo(new CallNext.PersonOrMessage());
        assertThat(calls.end).isEqualTo(new CallEnd(CallEnd.Reason.UNANSWERED, CallEnd.Fault.UPSTREAM));
    }

    @Test
    void aVoiceThatFailedIsNotTriedWithAnotherRecogniser() {
        var other = new TestingEngine("openai+elevenlabs", false);
        var kept = new TestingEngine("deepgram+openai", false);
        var first = new TestingEngine("deepgram+elevenlabs", false);
        begin(first, other, kept);
        first.tell(new SpeechEvent.Failed(new SpeechFault("elevenlabs", SpeechFault.Kind.UNREACHABLE, "closed")));
        pump();
        assertThat(other.request).isNull();
        assertThat(kept.request).isNotNull();
    }

    @Test
    void aVendorThatHangsInAnothersPlaceIsGivenUpSooner() {
        begin(model, cascade);
        model.fail();
        pump();
        pass(1_400);
        assertThat(engines.failed).containsExactly("openai");
        pass(200);
        assertThat(engines.failed).containsExactly("openai", "cascade");
        assertThat(calls.next.getLast()).isEqualTo(new CallNext.Script());
    }

    @Test
    void aModelThatDoesNotRemindTheCallerWhenToldToIsGivenUp() {
        greetedBy(model);
        pass(5_100);
        assertThat(model.asked).last().asString().contains("whether they are still there");
        pass(2_800);
        assertThat(engines.failed).isEmpty();
        pass(200);
        assertThat(engines.failed).containsExactly("openai");
        assertThat(cascade.request).isNotNull();
    }

    @Test
    void aModelThatUsesAToolInsteadOfTheReminderIsKept() {
        greetedBy(model);
        pass(5_100);
        model.tell(new SpeechEvent.ToolAsked("call_1", "message", "{}"));
        pump();
        model.speak("item_2", "I have passed it on.", 100);
        pass(3_500);
        assertThat(engines.failed).isEmpty();
    }

    @Test
    void whoSpeaksInsteadOfTheReminderIsHeardOut() {
        greetedBy(model);
        pass(5_100);
        path.inbox().put(new CallEvent.Voice(true));
        pass(8_000);
        assertThat(engines.failed).isEmpty();
        path.inbox().put(new CallEvent.Voice(false));
        pass(1_000);
        model.hear("a check-up please");
        pump();
        model.speak("item_2", "For when?", 100);
        pass(500);
        assertThat(engines.failed).isEmpty();
    }

    @Test
    void aModelThatTellsNothingOfWhatTheCallerSaysIsFilledInForAndThenGivenUp() {
        greetedBy(model);
        speaks(1_600);
        line.sent.clear();
        pass(2_300);
        assertThat(line.sent).contains("audio 8");
        assertThat(engines.failed).isEmpty();
        pass(1_000);
        assertThat(engines.failed).containsExactly("openai");
    }

    @Test
    void aModelThatTellsNothingOfShortSoundsOrOfOurEchoIsKept() {
        greetedBy(model);
        speaks(1_000);
        pass(3_500);
        model.speak("item_2", "Are you still there?", 3_000);
        pump();
        speaks(2_000);
        pass(1_000);
        path.marked(line.lastMark());
        pass(3_500);
        assertThat(engines.failed).isEmpty();
        assertThat(fillers).isEmpty();
    }

    private void greetedBy(TestingEngine first) {
        begin(first, cascade);
        first.tell(new SpeechEvent.Ready());
        pump();
        first.speak("item_1", "Hello", 20);
        pass(40);
        path.marked(line.lastMark());
        pump();
    }

    private void speaks(long millis) {
        path.inbox().put(new CallEvent.Voice(true));
        pass(millis);
        path.inbox().put(new CallEvent.Voice(false));
        pump();
    }

    @Test
    void wordsThatAreNotWrittenDownAreFilledInForAndThenTheRecogniserIsGivenUp() {
        asked();
        cascade.tell(new SpeechEvent.SpeechStarted());
        pass(1_000);
        cascade.tell(new SpeechEvent.SpeechStopped());
        line.sent.clear();
        pass(1_300);
        assertThat(line.sent).contains("audio 8");
        assertThat(engines.failed).isEmpty();
        pass(1_300);
        assertThat(engines.failed).containsExactly("cascade");
        assertThat(diary.timeline().entries())
                .extracting(CallTimeline.Entry::detail)
                .anyMatch(detail -> detail.contains("speech without a transcript"));
    }

    @Test
    void wordsThatComeLateAreAnsweredWithoutBlame() {
        asked();
        cascade.tell(new SpeechEvent.SpeechStarted());
        cascade.tell(new SpeechEvent.SpeechStopped());
        pass(2_000);
        cascade.hear("tomorrow at three");
        pass(1_500);
        assertThat(front.noted).contains("turn tomorrow at three");
        assertThat(engines.failed).isEmpty();
    }

    @Test
    void aNoiseIsNotWaitedForAndTheCallerIsAskedAgain() {
        asked();
        cascade.tell(new SpeechEvent.SpeechStarted());
        cascade.tell(new SpeechEvent.SpeechStopped());
        cascade.tell(new SpeechEvent.Final(null, "", 1, List.of()));
        pass(4_000);
        assertThat(fillers).isEmpty();
        assertThat(engines.failed).isEmpty();
        pass(12_000);
        assertThat(front.noted).contains("Silence");
    }

    @Test
    void whoWasSpeakingWhenTheRecogniserDiedIsAskedAgainAndItsSuccessorNotBlamed() {
        var other = other("openai+elevenlabs");
        begin(cascade, other);
        path.inbox().put(new CallEvent.Voice(true));
        cascade.fail();
        path.inbox().put(new CallEvent.Voice(true));
        pump();
        other.tell(new SpeechEvent.Ready());
        pump();
        other.speak("desk2.1.0", "For when would you like it?", 100);
        other.speak("desk2.1.1", "Any day will do.", 100);
        pass(220);
        path.marked(line.lastMark());
        pass(1_500);
        path.inbox().put(new CallEvent.Voice(false));
        pass(600);
        assertThat(front.noted).contains("WordsLost").doesNotContain("Silence");
        pass(1_000);
        assertThat(engines.failed).containsExactly("cascade");
    }

    @Test
    void theEndOfAnAnswerWhoseBeginningWasLostIsNoAnswer() {
        var other = other("openai+elevenlabs");
        speaksWhile(cascade, other);
        other.hear("right");
        path.inbox().put(new CallEvent.Voice(false));
        pass(1_000);
        assertThat(front.noted).contains("WordsLost").doesNotContain("turn right");
    }

    @Test
    void whatIsSaidAfterItIsAnswered() {
        var other = other("openai+elevenlabs");
        speaksWhile(cascade, other);
        path.inbox().put(new CallEvent.Voice(false));
        pass(1_000);
        path.inbox().put(new CallEvent.Voice(true));
        pass(400);
        other.hear("tomorrow at three");
        path.inbox().put(new CallEvent.Voice(false));
        pass(1_500);
        assertThat(front.noted).contains("turn tomorrow at three");
    }

    @Test
    void whoHasBeenToldGoodbyeIsNotGreetedAgainWhenTheVendorFails() {
        var other = other("openai+elevenlabs");
        begin(cascade, other);
        front.next = new Next.End();
        cascade.tell(new SpeechEvent.Ready());
        pump();
        assertThat(calls.next).containsExactly(new CallNext.HangUp());
        cascade.fail();
        pump();
        assertThat(other.request).isNull();
        assertThat(front.noted).doesNotContain("takeOver");
        assertThat(calls.end).isEqualTo(new CallEnd(CallEnd.Reason.GOODBYE, CallEnd.Fault.NONE));
    }

    @Test
    void whoIsConnectedIsConnectedAlsoWhenTheModelFails() {
        begin(model, cascade);
        front.toolReply = new ToolReply("{}", "", new Next.Transfer("+14385550120"));
        model.tell(new SpeechEvent.Ready());
        model.tell(new SpeechEvent.ToolAsked("call_1", "hand_over", "{}"));
        pump();
        model.fail();
        pump();
        assertThat(cascade.request).isNull();
        assertThat(calls.next.getLast()).isEqualTo(new CallNext.Transfer("+14385550120"));
        assertThat(calls.end).isEqualTo(new CallEnd(CallEnd.Reason.TRANSFERRED, CallEnd.Fault.NONE));
    }

    @Test
    void aLineThatIsLostInTheGoodbyeIsNotConnectedAgain() {
        begin(cascade);
        front.next = new Next.End();
        cascade.tell(new SpeechEvent.Ready());
        pump();
        path.gone(false);
        pump();
        assertThat(calls.next.getLast()).isEqualTo(new CallNext.HangUp());
    }

    /// The first fails in the middle of what the caller says, and the second takes its place.
    private void speaksWhile(TestingEngine first, TestingEngine second) {
        begin(first, second);
        first.tell(new SpeechEvent.Ready());
        pump();
        path.inbox().put(new CallEvent.Voice(true));
        first.fail();
        path.inbox().put(new CallEvent.Voice(true));
        pump();
        second.tell(new SpeechEvent.Ready());
        pump();
        second.speak("desk4.1.0", "For when would you like it?", 100);
        second.speak("desk4.1.1", "Any day will do.", 100);
        pass(220);
        path.marked(line.lastMark());
        pump();
    }

    /// The desk has asked, and was heard.
    private void asked() {
        begin(cascade);
        cascade.tell(new SpeechEvent.Ready());
        pump();
        cascade.speak("desk2.1.0", "For when would you like it?", 100);
        cascade.speak("desk2.1.1", "Any day will do.", 100);
        pass(220);
        path.marked(line.lastMark());
        pump();
    }

    private static TestingEngine other(String vendor) {
        return new TestingEngine(vendor, false);
    }

    @Test
    void nobodyIsAskedForAMomentBeforeTheGreeting() {
        begin(model, cascade);
        pass(1_900);
        assertThat(line.sent).isEmpty();
        pass(200);
        assertThat(engines.failed).containsExactly("openai");
    }

    @Test
    void aLineThatHasNotBegunIsNotKeptWaiting() {
        beginUnheard(model, cascade);
        model.tell(new SpeechEvent.Ready());
        pass(10_000);
        assertThat(engines.failed).isEmpty();
    }

    @Test
    void aSlowToolOfOursIsNoFaultOfTheVendors() {
        begin(model, cascade);
        model.tell(new SpeechEvent.Ready());
        pump();
        model.speak("item_1", "Bella Clinic, how can I help?", 20);
        pass(100);
        threads.hold();
        model.tell(new SpeechEvent.ToolAsked("call_1", "find_slots", "{}"));
        pass(3_000);
        assertThat(model.closed).isFalse();

        threads.goOn();
        pump();
        assertThat(model.asked).contains("answer call_1 {}");
        pass(2_100);
        assertThat(model.closed).as("after the result it is").isTrue();
    }
}
