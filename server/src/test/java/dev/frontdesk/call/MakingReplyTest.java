package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.conversation.Hearer;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Reply;
import dev.frontdesk.speech.SpeechEvent;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of a reply that is spoken while it is being made.
class MakingReplyTest extends TestedCall {

    private static final Reply.Manner PLAINLY = new Reply.Manner(Locale.CANADA, false);
    private static final String FIRST = "Tuesday at three works.";

    private final AtomicInteger stopped = new AtomicInteger();

    @BeforeEach
    void greeted() {
        begin(cascade);
        cascade.tell(new SpeechEvent.Ready());
        pump();
        cascade.speak("desk2.1.0", "For when would you like it?", 100);
        cascade.speak("desk2.1.1", "Any day will do.", 100);
        played(200);
        front.answer = FIRST + " Who is it for? I need a full name.";
    }

    private void callerIsAnswered(Consumer<Hearer> meanwhile) {
        var answered = new AtomicBoolean();
        front.making = hearer -> {
            answered.set(true);
            hearer.stopping(stopped::incrementAndGet);
            hearer.hear(FIRST, PLAINLY);
            pump();
            meanwhile.accept(hearer);
        };
        cascade.hear("Tuesday at three");
        for (int i = 0; i < 200 && !answered.get(); i++) {
            pass(20);
        }
    }

    /// The line has played all it got.
    private void played(long millis) {
        now.addAndGet(millis);
        path.marked(line.lastMark());
        pump();
    }

    @Test
    void theFirstSentenceIsSpokenBeforeTheReplyIsThere() {
        callerIsAnswered(_ -> assertThat(cascade.asked.getLast()).isEqualTo("say desk.2.0: " + FIRST));

        assertThat(cascade.asked)
                .filteredOn(asked -> asked.startsWith("say "))
                .endsWith(
                        "say desk.2.0: " + FIRST,
                        "say desk4.2.1: Who is it for?",
                        "say desk4.2.2: I need a full name.");
        assertThat(stopped).hasValue(0);
    }

    @Test
    void aSilenceBetweenItsSentencesIsFilled() {
        callerIsAnswered(_ -> {
            cascade.speak("desk.2.0", FIRST, 500);
            played(500);
            pass(1_000);
        });

        assertThat(diary.timeline().entries())
                .extracting(CallTimeline.Entry::what)
                .contains("filler");
        assertThat(call.over()).isFalse();
    }

    @Test
    void speakingIntoItStopsItAndKeepsWhatWasHeard() {
        callerIsAnswered(_ -> {
            cascade.speak("desk.2.0", FIRST, 2_000);
            now.addAndGet(1_500);
            cascade.tell(new SpeechEvent.SpeechStarted());
            cascade.tell(new SpeechEvent.Partial("no on friday"));
            pump();
            assertThat(stopped).hasValue(1);
        });

        assertThat(front.noted).contains("turn Tuesday at three", "cut 4: Tuesday at three");
        assertThat(cascade.asked).noneMatch(asked -> asked.contains("Who is it for?"));
    }

    @Test
    void whatIsMadeAfterTheCallerSpokeIsNotSaid() {
        callerIsAnswered(hearer -> {
            cascade.speak("desk.2.0", FIRST, 2_000);
            now.addAndGet(500);
            cascade.tell(new SpeechEvent.SpeechStarted());
            cascade.tell(new SpeechEvent.Partial("no on friday"));
            hearer.hear("It takes half an hour.", PLAINLY);
            pump();
        });

        assertThat(cascade.asked).noneMatch(asked -> asked.contains("half an hour"));
    }

    @Test
    void aCoughIntoItOnlyHoldsItUp() {
        callerIsAnswered(hearer -> {
            cascade.speak("desk.2.0", FIRST, 2_000);
            now.addAndGet(500);
            cascade.tell(new SpeechEvent.SpeechStarted());
            pump();
            hearer.hear("It takes half an hour.", PLAINLY);
            pump();
            assertThat(cascade.asked).noneMatch(asked -> asked.contains("half an hour"));
            cascade.tell(new SpeechEvent.SpeechStopped());
            pass(1_100);
            front.answer = FIRST + " It takes half an hour. Who is it for?";
        });

        assertThat(stopped).hasValue(0);
        assertThat(cascade.asked)
                .filteredOn(asked -> asked.startsWith("say "))
                .extracting(asked -> asked.substring(asked.indexOf(':') + 2))
                .endsWith(FIRST, FIRST, "It takes half an hour.", "Who is it for?");
    }

    @Test
    void whoHangsUpStopsIt() {
        callerIsAnswered(_ -> {
            path.gone(true);
            pump();
        });

        assertThat(stopped).hasValue(1);
        assertThat(call.over()).isTrue();
    }

    @Test
    void aVoiceThatMakesNothingOfItIsGivenUp() {
        callerIsAnswered(_ -> pass(2_500));

        assertThat(cascade.closed).isTrue();
        assertThat(stopped).hasValue(1);
    }

    @Test
    void aGoodbyeBehindItIsHeardToItsEnd() {
        front.answer = FIRST + " Goodbye.";
        front.next = new Next.End();
        callerIsAnswered(_ -> cascade.speak("desk.2.0", FIRST, 100));
        cascade.speak("desk4.2.1", "Goodbye.", 200);
        played(400);
        pass(300);

        assertThat(calls.end).isEqualTo(new CallEnd(CallEnd.Reason.GOODBYE, CallEnd.Fault.NONE));
    }

    @Test
    void theNextWordsOfTheCallerStopWhatIsStillBeingMade() {
        callerIsAnswered(_ -> {
            cascade.speak("desk.2.0", FIRST, 500);
            played(500);
            front.making = _ -> {};
            cascade.hear("with doctor Lee");
            pass(3_000);
            assertThat(stopped).hasValue(1);
        });
        pass(100);

        assertThat(front.noted).containsSubsequence("turn Tuesday at three", "cut 4: " + FIRST, "turn with doctor Lee");
    }

    @Test
    void aCoughWhileTheDeskThinksEndsNoWaiting() {
        front.making = hearer -> {
            pass(800);
            cascade.tell(new SpeechEvent.SpeechStarted());
            cascade.tell(new SpeechEvent.SpeechStopped());
            pass(1_500);
            hearer.hear(FIRST, PLAINLY);
            pump();
        };
        cascade.hear("Tuesday at three");
        pass(5_000);

        assertThat(front.noted).doesNotContain("Silence");
        assertThat(cascade.asked).anyMatch(asked -> asked.endsWith(FIRST));
    }
}
