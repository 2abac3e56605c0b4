package dev.frontdesk.call.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.call.turn.Decision.Idle;
import dev.frontdesk.call.turn.Decision.TurnEnded;
import dev.frontdesk.call.turn.Decision.Wait;
import dev.frontdesk.call.turn.Endpointing.Ears;
import dev.frontdesk.call.turn.Hearing.EndOfTurn;
import dev.frontdesk.call.turn.Hearing.Final;
import dev.frontdesk.call.turn.Hearing.Partial;
import dev.frontdesk.call.turn.Hearing.SpeechStarted;
import dev.frontdesk.call.turn.Hearing.SpeechStopped;
import dev.frontdesk.call.turn.Hearing.Tick;
import dev.frontdesk.call.turn.Hearing.UtteranceEnd;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.understanding.Understanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class EndpointingTest {

    private static final Patience PATIENCE = new Patience(new Understanding());

    private final Endpointing turn = listening(Expects.SERVICE, Ears.WORDS);

    @Test
    void aRecogniserWithEndOfTurnEndsItAtOnce() {
        turn.hear(new SpeechStarted(), 0);
        turn.hear(new Partial("I'd like a hair"), 500);
        turn.hear(said("I'd like a haircut"), 1_000);
        assertThat(turn.hear(new EndOfTurn(), 1_010)).isEqualTo(ended("I'd like a haircut"));
    }

    @Test
    void anEndOfTurnWithinAPhoneNumberIsNotBelieved() {
        var phone = listening(Expects.PHONE, Ears.WORDS);
        phone.hear(said("780 429"), 1_000);
        assertThat(phone.hear(new EndOfTurn(), 1_000)).isEqualTo(new Wait(3_500));
        phone.hear(new SpeechStarted(), 2_000);
        phone.hear(said("3456"), 3_000);
        assertThat(phone.hear(new EndOfTurn(), 3_000)).isEqualTo(ended("780 429 3456"));
    }

    @Test
    void finalsAreCollectedUntilThePauseIsLongEnough() {
        assertThat(turn.hear(said("I'd like a haircut"), 1_000)).isEqualTo(new Wait(1_800));
        assertThat(turn.hear(said("for my son"), 1_700)).isEqualTo(new Wait(2_500));
        assertThat(turn.hear(new Tick(), 2_499)).isEqualTo(new Wait(2_500));
        assertThat(turn.hear(new Tick(), 2_500)).isEqualTo(ended("I'd like a haircut for my son"));
        assertThat(turn.hear(new Tick(), 2_501)).isEqualTo(new Idle());
    }

    /// With nova-3 the final comes some 300 ms after the speech: the pause has been running since.
    @Test
    void aFinalThatSaysNothingNewDoesNotStartThePauseAgain() {
        turn.hear(new Partial("a haircut please"), 1_000);
        assertThat(turn.hear(said("A haircut, please."), 1_400)).isEqualTo(new Wait(1_800));
    }

    @Test
    void anUtteranceEndSettlesASpeechThatNeverStopped() {
        turn.hear(new SpeechStarted(), 0);
        turn.hear(new Final("a haircut", 0.9, List.of(), false), 500);
        assertThat(turn.hear(new Tick(), 1_400)).as("speech goes on").isEqualTo(new Wait(3_500));
        assertThat(turn.hear(new UtteranceEnd(), 1_500)).isEqualTo(ended("a haircut"));
    }

    @Test
    void noiseBehindTheWordsHoldsTheTurnThreeSecondsAtMost() {
        turn.hear(said("a haircut"), 1_000);
        turn.hear(new SpeechStarted(), 1_100);
        assertThat(turn.hear(new Tick(), 4_099)).isInstanceOf(Wait.class);
        assertThat(turn.hear(new Tick(), 4_100)).isEqualTo(ended("a haircut"));
    }

    @Test
    void soundsWithoutWordsAreNoTurnForARecogniser() {
        turn.hear(new SpeechStarted(), 0);
        assertThat(turn.hear(new SpeechStopped(), 200)).isEqualTo(new Idle());
        assertThat(turn.hear(new Tick(), 60_000)).isEqualTo(new Idle());
    }

    @Test
    void voiceActivityAloneEndsATurn() {
        var level = listening(Expects.CONFIRMATION, Ears.LEVEL);
        level.hear(new SpeechStarted(), 0);
        level.hear(new SpeechStopped(), 600);
        level.hear(new SpeechStarted(), 900);
        assertThat(level.hear(new SpeechStopped(), 1_200)).isEqualTo(new Wait(1_700));
        assertThat(level.hear(new Tick(), 1_700)).isEqualTo(new TurnEnded("", 0, List.of()));
        assertThat(level.hear(new Tick(), 1_701)).isEqualTo(new Idle());
    }

    @Test
    void soundThatNeverStopsIsCutIntoTurns() {
        var level = listening(Expects.CONFIRMATION, Ears.LEVEL);
        assertThat(level.hear(new SpeechStarted(), 1_000)).isEqualTo(new Wait(31_000));
        assertThat(level.hear(new Tick(), 31_000)).isInstanceOf(TurnEnded.class);
        assertThat(level.hear(new Tick(), 31_001)).isEqualTo(new Wait(61_000));
    }

    @Test
    void aPartialWhoseFinalNeverComesIsNotLost() {
        turn.hear(new Partial("a haircut"), 1_000);
        assertThat(turn.hear(new Tick(), 2_499)).isEqualTo(new Wait(2_500));
        assertThat(turn.hear(new Tick(), 2_500)).isEqualTo(new TurnEnded("a haircut", 0, List.of()));
    }

    @Test
    void theLateFinalOfAPartialIsNotASecondTurn() {
        turn.hear(new Partial("a haircut"), 1_000);
        turn.hear(new Tick(), 2_500);
        assertThat(turn.hear(said("A haircut."), 3_000)).isEqualTo(new Idle());
        assertThat(turn.hear(said("A haircut."), 8_000)).isInstanceOf(Wait.class);
    }

    @Test
    void alternativesOfAllPartsGoTogether() {
        turn.hear(new Final("book", 0.9, List.of("look"), true), 0);
        turn.hear(new Final("a haircut", 0.6, List.of("a hair cat", "her cut"), true), 100);
        assertThat(turn.hear(new Tick(), 2_000))
                .isEqualTo(new TurnEnded("book a haircut", 0.6, List.of("look a hair cat", "book her cut")));
    }

    @Test
    void whatIsAskedNextCountsForWhatWasBegun() {
        turn.hear(said("780"), 0);
        turn.ask(new Listening(Expects.PHONE, Locale.ENGLISH, "CA"));
        assertThat(turn.hear(new Tick(), 1_000)).isEqualTo(new Wait(2_500));
    }

    @Test
    void whatWasNoTurnIsDiscarded() {
        turn.hear(said("mm-hm"), 0);
        turn.discard();
        assertThat(turn.hear(new Tick(), 5_000)).isEqualTo(new Idle());
    }

    @Property(tries = 200)
    void nothingSaidIsLostAndNoTurnIsEndless(
            @ForAll @Size(max = 60) List<@StringLength(min = 1, max = 400) @AlphaChars String> finals,
            @ForAll @IntRange(max = 900) int pause) {
        var endpointing = listening(Expects.MESSAGE, Ears.WORDS);
        List<String> turns = new ArrayList<>();
        long now = 0;
        for (String text : finals) {
            now += pause;
            add(turns, endpointing.hear(said(text), now));
            add(turns, endpointing.hear(new Tick(), now));
        }
        add(turns, endpointing.hear(new Tick(), now + 3_000));
        add(turns, endpointing.hear(new Tick(), now + 6_000));

        assertThat(String.join(" ", turns)).isEqualTo(String.join(" ", finals));
        assertThat(turns).allSatisfy(text -> assertThat(text.length()).isLessThanOrEqualTo(4_000));
    }

    private static void add(List<String> turns, Decision decision) {
        switch (decision) {
            case TurnEnded(String text, double _, List<String> _) -> turns.add(text);
            case Idle _, Wait _ -> {}
        }
    }

    private static Endpointing listening(Expects expects, Ears ears) {
        return new Endpointing(PATIENCE, ears, new Listening(expects, Locale.ENGLISH, "CA"));
    }

    private static Final said(String text) {
        return new Final(text, 0.9, List.of(), true);
    }

    private static TurnEnded ended(String text) {
        return new TurnEnded(text, 0.9, List.of());
    }
}
