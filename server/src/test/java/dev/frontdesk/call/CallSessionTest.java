package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.business.Voice;
import dev.frontdesk.call.turn.Patience;
import dev.frontdesk.channel.TestingBusinesses;
import dev.frontdesk.channel.TestingScope;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.ToolReply;
import dev.frontdesk.conversation.understanding.Understanding;
import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechToSpeech;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// A call whose time, line, vendors and desk are the test's.
@SuppressWarnings("NullAway.Init")
class CallSessionTest {

    private final HeldThreads threads = new HeldThreads();

    private final TestingLine line = new TestingLine();
    private final TestingCalls calls = new TestingCalls();
    private final TestingFront front = new TestingFront();
    private final TestingEngine model = new TestingEngine("openai", true);
    private final TestingEngine cascade = new TestingEngine("cascade", false);
    private final AtomicLong now = new AtomicLong();
    private final CallInbox inbox = new CallInbox();
    private final AudioPath path = new AudioPath(line, inbox, Runnable::run, now::get);
    private final TestingEngines engines = new TestingEngines();
    private final List<String> observed = new ArrayList<>();
    private final CallObserver observer = new CallObserver() {
        @Override
        public void late(String business, int times) {
            observed.add("late " + times);
        }
    };
    private CallDiary diary;
    private CallSession call;

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
        pass(1_100);
        assertThat(model.asked.getLast()).contains("only a noise");
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
        begin(model, cascade);
        pass(5_900);
        assertThat(engines.failed).containsExactly("openai");
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
    void whoSaysNothingIsAskedAndInTheEndBiddenGoodbye() {
        begin(model);
        model.tell(new SpeechEvent.Ready());
        pump();
        for (int round = 0; round < 4; round++) {
            model.speak("item_" + round, "Are you still there?", 500);
            now.addAndGet(600);
            path.marked(line.lastMark());
            pass(8_100);
        }
        model.speak("item_bye", "Goodbye", 200);
        pump();
        now.addAndGet(300);
        path.marked(line.lastMark());
        pass(300);
        assertThat(calls.end).isEqualTo(new CallEnd(CallEnd.Reason.GOODBYE, CallEnd.Fault.NONE));
    }

    @Test
    void aModelsTurnIsTimedFromTheCallersLastWordToOurFirst() {
        begin(model);
        model.tell(new SpeechEvent.Ready());
        pump();
        pass(40);
        model.speak("greeting", "Bella Clinic, how can I help?", 500);
        pump();
        pass(600);
        model.tell(new SpeechEvent.SpeechStarted());
        pass(400);
        model.tell(new SpeechEvent.SpeechStopped());
        pump();
        pass(100);
        model.tell(new SpeechEvent.ToolAsked("call_1", "find_slots", "{}"));
        pump();
        pass(60);
        model.tell(new SpeechEvent.Final("u1", "Tuesday please", 1, List.of()));
        model.speak("item_1", "Tuesday at ten?", 500);
        path.gone(true);
        pump();

        assertThat(stages())
                .containsExactly(
                        "connect openai 0",
                        "voice openai 40",
                        "first_token openai 100",
                        "tool find_slots 0",
                        "transcript openai 160",
                        "first_token openai 60",
                        "response openai 160");
        assertThat(diary.timeline().entries())
                .extracting(CallTimeline.Entry::what)
                .contains("engine", "caller_speaking")
                .endsWith("end");
    }

    @Test
    void aTurnOfTheCascadeIsTimedByTheLevelOfTheLine() {
        begin(cascade);
        cascade.tell(new SpeechEvent.Ready());
        pump();
        pass(40);
        cascade.speak("desk2.1.0", "For when would you like it?", 500);
        cascade.speak("desk2.1.1", "Any day will do.", 500);
        pump();
        pass(1_100);
        path.inbox().put(new CallEvent.Voice(true));
        cascade.tell(new SpeechEvent.SpeechStarted());
        pass(1_000);
        path.inbox().put(new CallEvent.Voice(false));
        pump();
        pass(100);
        cascade.tell(new SpeechEvent.Final("u1", "Tuesday at ten please", 1, List.of()));
        cascade.tell(new SpeechEvent.TurnEnded());
        pump();
        for (int i = 0; i < 200 && !front.noted.contains("turn Tuesday at ten please"); i++) {
            pass(20);
        }
        pass(60);
        cascade.speak("desk4.2.0", "For when would you like it?", 500);
        pump();

        var stages = stages();
        assertThat(stages.subList(0, 4))
                .containsExactly(
                        "connect cascade 0", "first_token desk 0", "voice cascade 40", "transcript cascade 400");
        var turnEnd = stages.get(4);
        assertThat(turnEnd).startsWith("turn_end  ");
        long decided = Long.parseLong(turnEnd.substring("turn_end  ".length()));
        assertThat(decided).isBetween(400L, 3_000L);
        assertThat(stages.subList(5, stages.size()))
                .containsExactly("first_token desk 0", "voice cascade 60", "response cascade " + (decided + 60));
    }

    @Test
    void soundThatStopsInTheMiddleOfASentenceIsNoticed() {
        begin(model);
        var frame = Base64.getEncoder().encode(new byte[160]);
        model.tell(new SpeechEvent.ItemStarted("item_1"));
        model.audio("item_1", frame);
        now.addAndGet(20);
        model.audio("item_1", frame);
        now.addAndGet(200);
        model.audio("item_1", frame);
        model.audio("item_1", frame);
        model.tell(new SpeechEvent.ItemEnded("item_1"));
        now.addAndGet(5_000);
        model.speak("item_2", "Not late", 500);
        pump();

        assertThat(observed).containsExactly("late 2");
    }

    private List<String> stages() {
        var names = Arrays.stream(CallObserver.Stage.values())
                .map(CallObserver.Stage::label)
                .toList();
        return diary.timeline().entries().stream()
                .filter(entry -> names.contains(entry.what()))
                .map(entry -> entry.what() + " " + entry.detail() + " " + entry.tookMillis())
                .toList();
    }

    private void begin(SpeechToSpeech... chain) {
        beginUnheard(chain);
        path.audio(new byte[216], 0, 216);
        pump();
    }

    private void beginUnheard(SpeechToSpeech... chain) {
        Business business = TestingBusinesses.clinic();
        BusinessScope scope = new TestingScope();
        var ticket = new CallTicket(business.id(), "CA1", "+17805550142", Voice.Engine.OPENAI, 1);
        var desk = new CallDesk(scope, front, front, business, ticket);
        diary = new CallDiary(business.slug(), observer, now::get);
        var work = new CallWork(threads::execute, inbox, bug -> call.workFailed(bug));
        Fillers fillers = (_, _) -> new Fillers.Phrase("One moment.", new byte[8]);
        var leg = new CallLeg(business, ticket, path, work, desk, diary, new Waiting(), fillers, now::get);
        var talkers = new Talkers(_ -> Arguments.NONE, new Patience(new Understanding()));
        call = new CallSession(leg, inbox, calls, engines.of(chain), talkers, CallObserver.NONE);
        call.begin();
        pump();
    }

    private void pump() {
        try {
            while (!call.over() && call.step(0)) {
                // until nothing is left
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void pass(long millis) {
        for (long passed = 0; passed < millis; passed += 20) {
            now.addAndGet(20);
            pump();
        }
    }

    /// Does what it is given at once, unless it is held.
    private static final class HeldThreads {

        private final List<Runnable> held = new ArrayList<>();
        private boolean holding;

        void execute(Runnable task) {
            if (holding) {
                held.add(task);
            } else {
                task.run();
            }
        }

        void hold() {
            holding = true;
        }

        void goOn() {
            holding = false;
            held.forEach(Runnable::run);
            held.clear();
        }
    }
}
