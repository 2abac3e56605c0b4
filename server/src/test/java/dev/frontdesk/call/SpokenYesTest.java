package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.conversation.Assent;
import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.ReadBack;
import dev.frontdesk.speech.SpeechEvent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A model that hears by itself says that the caller has agreed.
class SpokenYesTest extends TestedCall {

    private static final ReadBack THURSDAY = new ReadBack(Stage.CONFIRMING, null, Map.of());
    private static final String AGREED = "{\"agreed\":true}";

    @BeforeEach
    void ready() {
        begin(model);
        model.tell(new SpeechEvent.Ready());
        pump();
    }

    @Test
    void aYesAfterTheReadBackIsAnAnswerToIt() {
        readsBack();
        says();
        callerSays("Yes, please.");
        book("call_2");

        assertThat(front.assents.getLast()).isEqualTo(new Assent(THURSDAY, "Yes, please.", false));
    }

    @Test
    void aYesIsNoAnswerToWhatWasNotReadBackYet() {
        readsBack();
        callerSays("Yes, please.");
        book("call_2");

        assertThat(front.assents.getLast().to()).isNull();
    }

    @Test
    void aYesToOneIsNoneToAnother() {
        readsBack();
        says();
        callerSays("Yes, please.");
        front.readBack = new ReadBack(Stage.CANCELLING, null, Map.of());
        tool("call_2", "cancel", "{}");
        book("call_3");

        assertThat(front.assents.getLast().to()).isEqualTo(THURSDAY);
    }

    @Test
    void aToolThatNeedsAYesWaitsForItsWords() {
        readsBack();
        says();
        callerEnds();
        book("call_2");
        assertThat(booked()).isZero();

        words("Yes.");

        assertThat(booked()).isEqualTo(1);
        assertThat(front.assents.getLast().words()).isEqualTo("Yes.");
    }

    @Test
    void itDoesNotWaitForLongAndThenNobodyHasAgreed() {
        readsBack();
        says();
        callerEnds();
        book("call_2");
        pass(1_600);

        assertThat(booked()).isEqualTo(1);
        assertThat(front.assents.getLast()).isEqualTo(Assent.NONE);
    }

    @Test
    void otherToolsDoNotWait() {
        callerEnds();
        tool("call_1", "find_slots", "{}");

        assertThat(front.noted).contains("tool find_slots");
    }

    @Test
    void wordsThatComeLateBelongToTheTurnTheyWereSaidIn() {
        callerEnds();
        readsBack();
        says();
        callerEnds();
        book("call_2");
        words("Yes, on Thursday.");
        assertThat(booked()).isZero();

        words("No, wait.");

        assertThat(front.assents.getLast()).isEqualTo(new Assent(THURSDAY, "No, wait.", false));
    }

    @Test
    void aCoughAfterTheYesTakesNothingBack() {
        readsBack();
        says();
        callerSays("Yes.");
        callerSays("");
        book("call_2");

        assertThat(front.assents.getLast().words()).isEqualTo("Yes.");
    }

    @Test
    void whatNobodyCouldWriteDownIsNoYes() {
        readsBack();
        says();
        callerSays("Yes.");
        callerEnds();
        model.tell(new SpeechEvent.Final("lost", "", 0, List.of()));
        pump();
        book("call_2");

        assertThat(front.assents.getLast()).isEqualTo(Assent.NONE);
    }

    @Test
    void whereNothingIsWrittenDownAKeyIsAYes() {
        readsBack();
        says();
        callerEnds();
        book("call_2");
        pass(1_600);
        says();
        path.key('1');
        path.key('#');
        pass(100);
        book("call_3");

        assertThat(front.assents.getLast()).isEqualTo(new Assent(THURSDAY, "1", true));
    }

    @Test
    void aVendorThatNeverWritesAnythingDownIsLeft() {
        readsBack();
        says();
        for (int i = 0; i < 3; i++) {
            callerEnds();
            book("call_" + (2 + i));
            pass(1_600);
            says();
        }

        assertThat(model.closed).isTrue();
        assertThat(booked()).isEqualTo(2);
    }

    @Test
    void aToolThatIsNoLongerWantedIsNotRun() {
        readsBack();
        says();
        callerEnds();
        book("call_2");
        model.tell(new SpeechEvent.ToolDropped("call_2"));
        pump();
        words("Yes.");

        assertThat(booked()).isZero();
    }

    private void readsBack() {
        front.readBack = THURSDAY;
        tool("call_1", "hold_slot", "{}");
    }

    private void says() {
        model.speak("item_" + now.incrementAndGet(), "Is that right?", 20);
        pass(100);
    }

    private void callerEnds() {
        model.tell(new SpeechEvent.SpeechStarted());
        model.tell(new SpeechEvent.SpeechStopped());
        model.tell(new SpeechEvent.TurnEnded());
        pump();
    }

    private void words(String text) {
        model.tell(new SpeechEvent.Final("words_" + now.incrementAndGet(), text, 1, List.of()));
        pump();
    }

    private void callerSays(String text) {
        callerEnds();
        words(text);
    }

    private void book(String call) {
        tool(call, "book", AGREED);
    }

    private void tool(String call, String name, String arguments) {
        model.tell(new SpeechEvent.ToolAsked(call, name, arguments));
        pump();
    }

    private long booked() {
        return front.noted.stream().filter("tool book"::equals).count();
    }
}
