package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.speech.SpeechEvent;
import org.junit.jupiter.api.Test;

/// What the desk does for a caller takes longer than they can be kept waiting.
class SlowToolsTest extends TestedCall {

    private static final CallEnd UNANSWERED = new CallEnd(CallEnd.Reason.UNANSWERED, CallEnd.Fault.US);
    private static final SpeechEvent BOOK = new SpeechEvent.ToolAsked("call_1", "book", "{}");

    @Test
    void aToolThatRunsForSixSecondsLeadsToAPersonOrAMessage() {
        beginWithTheModel();
        threads.hold();
        model.tell(BOOK);
        pass(6_100);
        assertThat(call.over()).isTrue();

        threads.goOnWithLast();
        assertThat(calls.next).as("while it runs").containsExactly(new CallNext.PersonOrMessage());
        assertThat(calls.end).isEqualTo(UNANSWERED);
        assertThat(engines.failed).as("no vendor is to blame").isEmpty();
        assertThat(diary.timeline().entries())
                .filteredOn(entry -> entry.what().equals("too_slow"))
                .extracting(CallTimeline.Entry::detail)
                .containsExactly("book");
    }

    @Test
    void meanwhileTheCallerHearsAnotherPhraseEveryTwoSeconds() {
        beginWithTheModel();
        threads.hold();
        model.tell(BOOK);
        pass(6_100);

        assertThat(fillers).containsExactly(0, 1, 2);
        assertThat(diary.timeline().entries())
                .filteredOn(entry -> entry.what().equals("filler"))
                .hasSize(3);
    }

    @Test
    void whatHasNotBegunByThenIsNotBegun() {
        beginWithTheModel();
        threads.hold();
        model.tell(BOOK);
        pass(6_100);
        threads.goOn();

        assertThat(front.noted).doesNotContain("tool book");
    }

    @Test
    void whatIsDoneByThenAndNotCommittedIsNotCommitted() {
        beginWithTheModel();
        front.doing = this::keepWaiting;
        model.tell(BOOK);
        pump();

        assertThat(calls.end).isEqualTo(UNANSWERED);
        assertThat(front.noted).doesNotContain("tool book");
        assertThat(model.asked).noneMatch(asked -> asked.startsWith("answer"));
    }

    @Test
    void aCommitThatHasBegunIsLetThrough() {
        beginWithTheModel();
        scope.committing = this::keepWaiting;
        model.tell(BOOK);
        pump();

        assertThat(calls.end).isEqualTo(UNANSWERED);
        assertThat(front.noted).contains("tool book");
    }

    @Test
    void whatTheCallerSaidStaysWhenNobodyAnswersIt() {
        beginWithTheDesk();
        front.doing = this::keepWaiting;
        cascade.hear("tomorrow at three");
        pass(2_000);

        assertThat(calls.end).isEqualTo(UNANSWERED);
        assertThat(front.noted).contains("heard tomorrow at three").doesNotContain("turn tomorrow at three");
    }

    @Test
    void aReplyThatWasCommittedTooLateIsNotedAsUnheard() {
        beginWithTheDesk();
        scope.committing = this::keepWaiting;
        cascade.hear("tomorrow at three");
        pass(2_000);

        assertThat(calls.end).isEqualTo(UNANSWERED);
        assertThat(front.noted).contains("turn tomorrow at three", "cut 4: ").doesNotContain("heard tomorrow at three");
    }

    @Test
    void aDeskThatTakesSixSecondsToOpenIsNoFaultOfTheVendors() {
        threads.hold();
        begin(model, cascade);
        pass(6_100);
        assertThat(call.over()).isTrue();

        threads.goOn();
        assertThat(calls.end).isEqualTo(UNANSWERED);
        assertThat(engines.failed).isEmpty();
    }

    private void beginWithTheModel() {
        begin(model, cascade);
        model.tell(new SpeechEvent.Ready());
        pump();
        model.speak("item_1", "Bella Clinic, how can I help?", 20);
        pass(100);
    }

    private void beginWithTheDesk() {
        begin(cascade);
        cascade.tell(new SpeechEvent.Ready());
        pump();
        cascade.speak("desk2.1.0", "For when would you like it?", 500);
        cascade.speak("desk2.1.1", "Any day will do.", 500);
        pass(1_100);
    }

    private void keepWaiting() {
        scope.committing = () -> {};
        front.doing = () -> {};
        pass(6_100);
    }
}
