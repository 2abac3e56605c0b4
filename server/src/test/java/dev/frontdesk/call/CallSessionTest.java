package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.ToolReply;
import dev.frontdesk.speech.SpeechEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A call that goes as it should, and how it ends.
class CallSessionTest extends TestedCall {

    @Test
    void theGreetingIsSaidOnceTheVendorHears() {
        begin(model);
        model.tell(new SpeechEvent.Ready());
        pump();
        assertThat(model.asked).containsOnlyOnce("say greeting: Bella Clinic, how can I help?");
    }

    @Test
    void audioPassesInBothDirectionsAsItCame() {
        begin(model);
        path.audio(new byte[216], 0, 216);
        model.speak("item_1", "Hello", 20);
        assertThat(model.asked).contains("audio");
        assertThat(line.sent).contains("audio 216");
    }

    @Test
    void bothSidesAreRecordedUntilTheLineIsClosed() {
        var taped = new ArrayList<String>();
        path.record(new CallTape() {
            @Override
            public void caller(byte[] base64, int offset, int length) {
                taped.add("caller " + length);
            }

            @Override
            public void ours(byte[] base64, int offset, int length) {
                taped.add("ours " + length);
            }

            @Override
            public void cleared() {
                taped.add("cleared");
            }

            @Override
            public void close() {
                taped.add("closed");
            }
        });
        begin(model);
        path.audio(new byte[216], 0, 216);
        model.speak("item_1", "Hello there", 20);
        model.tell(new SpeechEvent.SpeechStarted());
        path.close("goodbye");
        assertThat(taped).endsWith("caller 216", "ours 216", "cleared", "closed");
    }

    @Test
    void interruptingClearsTheLineBeforeAnybodyElseHearsOfIt() {
        begin(model);
        model.speak("item_1", "We have Tuesday at ten or Wednesday at two", 4_000);
        now.addAndGet(2_000);
        model.tell(new SpeechEvent.SpeechStarted());
        assertThat(line.sent).contains("clear");
        assertThat(model.asked.getLast()).startsWith("interrupt item_1 2000");
    }

    @Test
    void onlyWhatWasHeardStaysInTheConversation() {
        begin(model);
        model.speak("item_1", "We have Tuesday at ten or Wednesday at two", 4_000);
        now.addAndGet(2_000);
        model.tell(new SpeechEvent.SpeechStarted());
        pump();
        assertThat(front.noted.getLast()).startsWith("said We have Tuesday at").doesNotContain("Wednesday at two");
    }

    @Test
    void theLineIsClearedAlsoWhenNothingIsBeingMadeAnyMore() {
        begin(model);
        model.speak("item_1", "A long sentence", 5_000);
        pump();
        now.addAndGet(1_000);
        model.tell(new SpeechEvent.SpeechStarted());
        assertThat(line.clears()).isEqualTo(1);
    }

    @Test
    void afterACoughTheModelTakesItsSentenceUpAgain() {
        begin(model);
        model.tell(new SpeechEvent.Ready());
        pump();
        model.speak("item_1", "A long sentence", 5_000);
        now.addAndGet(500);
        model.tell(new SpeechEvent.SpeechStarted());
        model.tell(new SpeechEvent.SpeechStopped());
        model.tell(new SpeechEvent.TurnEnded());
        model.tell(new SpeechEvent.Final("u1", "", 1, List.of()));
        pass(1_100);
        assertThat(model.asked.getLast()).contains("only a noise");
    }

    @Test
    void aCoughIntoTheSilenceIsNotWaitedForNorAnswered() {
        begin(model);
        model.tell(new SpeechEvent.Ready());
        pump();
        model.speak("greeting", "Bella Clinic, how can I help?", 100);
        pass(500);
        model.tell(new SpeechEvent.SpeechStarted());
        model.tell(new SpeechEvent.SpeechStopped());
        model.tell(new SpeechEvent.TurnEnded());
        model.tell(new SpeechEvent.Final("u1", "", 1, List.of()));
        pass(3_000);
        assertThat(model.closed).isFalse();
        assertThat(model.asked).noneMatch(asked -> asked.startsWith("prompt"));
    }

    @Test
    void aLongInterruptionWhoseWordsComeLateIsNoFalseAlarm() {
        begin(model);
        model.tell(new SpeechEvent.Ready());
        pump();
        model.speak("item_1", "A long sentence", 9_000);
        now.addAndGet(500);
        model.tell(new SpeechEvent.SpeechStarted());
        pass(3_500);
        model.tell(new SpeechEvent.SpeechStopped());
        model.tell(new SpeechEvent.TurnEnded());
        pass(500);
        model.tell(new SpeechEvent.Final("u1", "No, I meant Friday", 1, List.of()));
        pass(100);
        assertThat(model.asked).noneMatch(asked -> asked.contains("only a noise"));
    }

    @Test
    void aToolsResultGoesBackToTheModel() {
        begin(model);
        front.toolReply = new ToolReply("{\"slots\":[]}", "", new Next.Listen());
        model.tell(new SpeechEvent.ToolAsked("call_1", "find_slots", "{}"));
        pump();
        assertThat(front.noted).contains("tool find_slots");
        assertThat(model.asked).contains("answer call_1 {\"slots\":[]}");
    }

    @Test
    void aGoodbyeIsHeardToItsEndBeforeTheLineIsClosed() {
        begin(model);
        front.toolReply = new ToolReply("{}", "", new Next.End());
        model.tell(new SpeechEvent.ToolAsked("call_1", "end_call", "{}"));
        pump();
        model.speak("item_1", "Goodbye, see you on Tuesday", 2_000);
        pump();
        model.tell(new SpeechEvent.SpeechStarted());
        pump();
        assertThat(line.clears()).isZero();
        assertThat(line.closed).isFalse();
        now.addAndGet(2_100);
        path.marked(line.lastMark());
        pass(300);
        assertThat(call.over()).isTrue();
        assertThat(calls.next.getLast()).isEqualTo(new CallNext.HangUp());
        assertThat(calls.end).isEqualTo(new CallEnd(CallEnd.Reason.GOODBYE, CallEnd.Fault.NONE));
    }

    @Test
    void theDeskAnswersATurnSentenceBySentence() {
        begin(cascade);
        cascade.tell(new SpeechEvent.Ready());
        pump();
        assertThat(front.noted).containsExactly("Arrived");
        cascade.speak("desk2.1.0", "For when would you like it?", 500);
        cascade.speak("desk2.1.1", "Any day will do.", 500);
        pass(1_100);
        cascade.hear("tomorrow at three");
        pass(3_000);
        assertThat(front.noted).contains("turn tomorrow at three");
        assertThat(cascade.asked).contains("say desk4.2.0: For when would you like it?");
    }

    @Test
    void aDeskThatThinksIsWaitedForWithAFillerAndTheVendorIsKept() {
        begin(cascade);
        cascade.tell(new SpeechEvent.Ready());
        pump();
        cascade.speak("desk2.1.0", "For when would you like it?", 500);
        pass(600);
        threads.hold();
        cascade.hear("tomorrow at three");
        pass(4_500);
        assertThat(front.noted).doesNotContain("turn tomorrow at three");
        assertThat(diary.timeline().entries())
                .extracting(CallTimeline.Entry::what)
                .contains("filler");

        threads.goOn();
        pump();

        assertThat(cascade.asked).contains("say desk4.2.0: For when would you like it?");
        assertThat(call.over()).isFalse();
    }

    @Test
    void aMurmurDoesNotEndTheSentence() {
        begin(cascade);
        cascade.tell(new SpeechEvent.Ready());
        pump();
        cascade.speak("desk2.1.0", "For when would you like it?", 3_000);
        now.addAndGet(1_000);
        cascade.tell(new SpeechEvent.Partial("mm-hm"));
        cascade.tell(new SpeechEvent.Final(null, "mm-hm", 1, List.of()));
        pass(3_000);
        assertThat(line.clears()).isZero();
        assertThat(front.noted).containsExactly("Arrived");
    }

    @Test
    void ofAnInterruptedReplyOnlyWhatWasHeardIsKept() {
        begin(cascade);
        cascade.tell(new SpeechEvent.Ready());
        pump();
        cascade.speak("desk2.1.0", "For when would you like it?", 2_000);
        cascade.speak("desk2.1.1", "Any day will do.", 1_000);
        now.addAndGet(2_100);
        cascade.tell(new SpeechEvent.SpeechStarted());
        cascade.tell(new SpeechEvent.Partial("on friday"));
        pump();
        assertThat(front.noted).contains("cut 2: For when would you like it?");
    }

    @Test
    void afterACoughTheBrokenSentenceIsSaidAgain() {
        begin(cascade);
        cascade.tell(new SpeechEvent.Ready());
        pump();
        cascade.speak("desk2.1.0", "For when would you like it?", 2_000);
        cascade.speak("desk2.1.1", "Any day will do.", 1_000);
        now.addAndGet(2_100);
        cascade.tell(new SpeechEvent.SpeechStarted());
        cascade.tell(new SpeechEvent.SpeechStopped());
        pass(1_100);
        assertThat(cascade.asked.getLast()).endsWith(": Any day will do.");
    }

    @Test
    void keysAreTakenAsAnAnswer() {
        begin(cascade);
        cascade.tell(new SpeechEvent.Ready());
        pump();
        "7805550142#".chars().forEach(key -> path.key((char) key));
        pump();
        assertThat(front.noted).contains("keyed 7805550142");
    }

    @Test
    void aTransferIsMadeByTheTelephonyVendor() {
        front.next = new Next.Transfer("+14385550120");
        begin(cascade);
        cascade.tell(new SpeechEvent.Ready());
        pump();
        cascade.speak("desk2.1.0", "For when would you like it?", 100);
        cascade.speak("desk2.1.1", "Any day will do.", 100);
        now.addAndGet(300);
        path.marked(line.lastMark());
        pass(300);
        assertThat(calls.next.getLast()).isEqualTo(new CallNext.Transfer("+14385550120"));
        assertThat(calls.end).isEqualTo(new CallEnd(CallEnd.Reason.TRANSFERRED, CallEnd.Fault.NONE));
    }

    @Test
    void aCallerWhoHangsUpEndsTheCall() {
        begin(model);
        path.gone(true);
        pump();
        assertThat(calls.end).isEqualTo(new CallEnd(CallEnd.Reason.CALLER_HUNG_UP, CallEnd.Fault.NONE));
        assertThat(front.noted).contains("left");
        assertThat(model.closed).isTrue();
    }

    @Test
    void aStreamThatTheCallHasLeftBehindDoesNotEndItsConversation() {
        calls.leftBehind = true;
        begin(model);
        path.gone(true);
        pump();
        assertThat(front.noted).doesNotContain("left");
        assertThat(calls.end).isEqualTo(new CallEnd(CallEnd.Reason.CALLER_HUNG_UP, CallEnd.Fault.NONE));
    }

    @Test
    void aBrokenSocketIsConnectedAgain() {
        begin(model);
        path.gone(false);
        pump();
        assertThat(calls.next.getLast()).isEqualTo(new CallNext.Reconnect());
        assertThat(calls.end).isEqualTo(new CallEnd(CallEnd.Reason.LINE_LOST, CallEnd.Fault.UNKNOWN));
    }

    @Test
    void aBugAtTheDeskLetsTheScriptGoOn() {
        front.broken = new IllegalStateException("the database is gone");
        begin(cascade);
        cascade.tell(new SpeechEvent.Ready());
        pump();
        assertThat(calls.end).isEqualTo(new CallEnd(CallEnd.Reason.FAILED, CallEnd.Fault.US));
        assertThat(calls.next.getLast()).isEqualTo(new CallNext.Script());
    }

    @Test
    void anErrorOfTheMachineAtTheDeskIsABugToo() {
        front.doing = () -> {
            throw new StackOverflowError();
        };
        begin(cascade);
        cascade.tell(new SpeechEvent.Ready());
        pump();
        assertThat(calls.end).isEqualTo(new CallEnd(CallEnd.Reason.FAILED, CallEnd.Fault.US));
        assertThat(calls.next.getLast()).isEqualTo(new CallNext.Script());
    }

    @Test
    void theEndOfTheReplyThatAskedForTheToolIsNotTheEndOfTheGoodbye() {
        begin(model);
        model.tell(new SpeechEvent.Ready());
        front.toolReply = new ToolReply("{}", "", new Next.End());
        model.tell(new SpeechEvent.ToolAsked("call_1", "end_call", "{}"));
        pump();
        model.tell(new SpeechEvent.Idle());
        pass(1_000);
        assertThat(calls.end).isNull();

        model.speak("item_2", "Goodbye.", 400);
        pump();
        now.addAndGet(500);
        path.marked(line.lastMark());
        pass(500);
        assertThat(calls.end).isEqualTo(new CallEnd(CallEnd.Reason.GOODBYE, CallEnd.Fault.NONE));
    }

    @Test
    void nobodyIsSilentWhileTheyListenToALongAnswer() {
        begin(model);
        model.tell(new SpeechEvent.Ready());
        pump();
        model.speak("item_1", "We are open every day but Sunday, and that is a long story.", 9_000);
        pass(8_900);
        assertThat(model.asked).noneMatch(asked -> asked.startsWith("prompt"));

        path.marked(line.lastMark());
        pass(4_900);
        assertThat(model.asked).noneMatch(asked -> asked.startsWith("prompt"));
        pass(200);
        assertThat(model.asked).last().asString().contains("whether they are still there");
    }

    @Test
    void whoSaysNothingIsAskedAndInTheEndBiddenGoodbye() {
        begin(model);
        model.tell(new SpeechEvent.Ready());
        pump();
        for (int wait : List.of(5_000, 5_000, 7_000, 8_000)) {
            model.speak("item_" + model.asked.size(), "Are you still there?", 500);
            now.addAndGet(600);
            path.marked(line.lastMark());
            pass(wait + 100);
        }
        model.speak("item_bye", "Goodbye", 200);
        pump();
        now.addAndGet(300);
        path.marked(line.lastMark());
        pass(300);
        assertThat(calls.end).isEqualTo(new CallEnd(CallEnd.Reason.SILENCE, CallEnd.Fault.CALLER));
        assertThat(model.asked).filteredOn(asked -> asked.startsWith("prompt")).doesNotHaveDuplicates();
    }
}
