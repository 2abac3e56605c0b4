package dev.frontdesk.call.playout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlayoutTest {

    private final Playout playout = new Playout();

    @Test
    void theLinePlaysInRealTimeFromWhenItGetsSound() {
        send("hello", 1_000, 5_000);

        assertThat(heard("hello", 5_000)).isZero();
        assertThat(heard("hello", 5_400)).isEqualTo(400);
        assertThat(playout.buffered(5_400)).isEqualTo(600);
        assertThat(playout.idle(5_999)).isFalse();
        assertThat(heard("hello", 9_000)).isEqualTo(1_000);
        assertThat(playout.idle(6_000)).isTrue();
    }

    @Test
    void aLineThatRanDryStartsAgainWhenSoundComes() {
        send("hello", 100, 0);
        send("hello", 100, 500);
        assertThat(heard("hello", 550)).isEqualTo(150);
    }

    @Test
    void aMarkSetsTheReckoningRight() {
        send("hello", 500, 0);
        String mark = playout.mark();
        send("hello", 500, 0);

        assertThat(heard("hello", 700)).as("the mark has not come back").isEqualTo(500);
        assertThat(playout.markHeard(mark, 700)).isTrue();
        assertThat(heard("hello", 800)).isEqualTo(600);
        assertThat(playout.idle(1_199)).isFalse();
        assertThat(playout.idle(1_200)).isTrue();
    }

    @Test
    void aMarkThatComesEarlyIsBelieved() {
        send("hello", 1_000, 0);
        String mark = playout.mark();
        playout.markHeard(mark, 600);
        assertThat(heard("hello", 600)).isEqualTo(1_000);
        assertThat(playout.heardAll(600)).isTrue();
    }

    @Test
    void interruptingTheGreetingTellsHowFarItWasHeard() {
        send("greeting", 1_000, 0);
        send("question", 1_000, 10);

        assertThat(playout.clear(400))
                .satisfiesExactly(
                        greeting -> {
                            assertThat(greeting.item()).isEqualTo("greeting");
                            assertThat(greeting.heardMillis()).isEqualTo(400);
                            assertThat(greeting.sentMillis()).isEqualTo(1_000);
                            assertThat(greeting.whole()).isFalse();
                        },
                        question -> assertThat(question.heardMillis()).isZero());
        assertThat(playout.idle(400)).isTrue();
        assertThat(heard("greeting", 2_000)).isEqualTo(400);
    }

    /// Twilio sends marks back also when `clear` drops them.
    @Test
    void marksOfDroppedSoundMeanNothing() {
        send("greeting", 1_000, 0);
        String dropped = playout.mark();
        playout.clear(400);
        send("answer", 1_000, 450);
        String mark = playout.mark();

        assertThat(playout.markHeard(dropped, 460)).isFalse();
        assertThat(heard("greeting", 460)).isEqualTo(400);
        assertThat(heard("answer", 460)).isEqualTo(10);
        assertThat(playout.markHeard(mark, 1_450)).isTrue();
    }

    @Test
    void unknownAndRepeatedMarksMeanNothing() {
        send("greeting", 1_000, 0);
        String mark = playout.mark();
        assertThat(playout.markHeard("m99", 10)).isFalse();
        assertThat(playout.markHeard("responsePart", 10)).isFalse();
        assertThat(playout.markHeard("", 10)).isFalse();
        assertThat(playout.markHeard(mark, 990)).isTrue();
        assertThat(playout.markHeard(mark, 995)).isFalse();
    }

    @Test
    void clearingASilentLineCutsNothing() {
        send("greeting", 100, 0);
        assertThat(playout.clear(500)).isEmpty();
        assertThat(playout.clear(500)).isEmpty();
    }

    @Test
    void aGoodbyeIsHeardToItsEndBeforeHangingUp() {
        send("goodbye", 1_000, 0);
        String mark = playout.mark();
        playout.finished("goodbye");

        assertThat(playout.heardAll(900)).isFalse();
        assertThat(playout.heardAll(1_100)).as("the line lags").isFalse();
        playout.markHeard(mark, 1_150);
        assertThat(playout.heardAll(1_150)).isTrue();
    }

    @Test
    void aLostMarkDoesNotHoldTheLineForEver() {
        send("goodbye", 1_000, 0);
        playout.mark();
        assertThat(playout.heardAll(2_999)).isFalse();
        assertThat(playout.heardAll(3_000)).isTrue();
    }

    @Test
    void theWordsHeardEndAtAWord() {
        playout.text("offer", "We have ten o'clock or half past two.", null);
        send("offer", 3_700, 0);
        playout.finished("offer");

        assertThat(playout.heardText("offer", 1_000)).isEqualTo("We have");
        assertThat(playout.heardText("offer", 3_699)).isEqualTo("We have ten o'clock or half past");
        assertThat(playout.heardText("offer", 3_700)).isEqualTo("We have ten o'clock or half past two.");
    }

    @Test
    void wordsThatAreAheadOfTheirSoundAreNotHeardYet() {
        playout.text("offer", "We have ten o'clock, or half past two, or tomorrow at nine.", null);
        send("offer", 500, 0);
        assertThat(playout.heardText("offer", 500)).isEqualTo("We have");
    }

    @Test
    void alignmentTellsTheWordsExactly() {
        playout.text("yes", "Yes, ", Alignment.of(List.of(100, 200, 300, 900, 1_000)));
        send("yes", 1_000, 0);
        playout.text("yes", "now", Alignment.of(List.of(1_100, 1_200, 1_300)));
        send("yes", 400, 0);

        assertThat(playout.heardText("yes", 899)).isEmpty();
        assertThat(playout.heardText("yes", 900)).isEqualTo("Yes,");
        assertThat(playout.heardText("yes", 1_299)).isEqualTo("Yes,");
        assertThat(playout.heardText("yes", 1_300)).isEqualTo("Yes, now");
    }

    @Test
    void aSentenceTakenUpAgainGoesOnWhereItWasHeardTo() {
        playout.text("offer", "We have ten o'clock or half past two.", null);
        send("offer", 3_700, 0);
        playout.finished("offer");
        playout.clear(1_000);
        assertThat(playout.heardText("offer", 2_000)).isEqualTo("We have");

        send("offer", 2_700, 2_000);
        assertThat(heard("offer", 2_500)).isEqualTo(1_500);
        assertThat(playout.heard("offer", 4_700)).satisfies(heard -> {
            assertThat(heard).isNotNull();
            assertThat(heard.whole()).isTrue();
            assertThat(heard.sentMillis()).isEqualTo(3_700);
        });
    }

    @Test
    void whatIsOverIsCollectedOnceAndForgotten() {
        playout.text("one", "One.", null);
        send("one", 100, 0);
        playout.finished("one");
        send("two", 100, 0);

        assertThat(playout.collect(50)).isEmpty();
        assertThat(playout.collect(150)).containsExactly(new Heard("one", 100, 100, "One.", true));
        assertThat(playout.collect(150)).isEmpty();
        assertThat(playout.heard("one", 150)).isNull();
        playout.clear(160);
        assertThat(playout.collect(160))
                .extracting(Heard::item, Heard::heardMillis)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("two", 60L));
    }

    @Test
    void aFillerBetweenTwoPartsOfAReplyIsToldApart() {
        send("reply", 100, 0);
        send("filler", 100, 0);
        send("reply", 100, 0);
        assertThat(heard("reply", 250)).isEqualTo(150);
        assertThat(heard("filler", 250)).isEqualTo(100);
    }

    @Test
    void manyItemsDoNotPileUp() {
        for (int i = 0; i < 1_000; i++) {
            send("item " + i, 20, i * 20L);
        }
        assertThat(playout.heard("item 0", 20_000)).isNull();
        assertThat(heard("item 999", 20_000)).isEqualTo(20);
    }

    private void send(String item, int millis, long now) {
        playout.sent(item, millis * 8, now);
    }

    private long heard(String item, long now) {
        Heard heard = playout.heard(item, now);
        assertThat(heard).isNotNull();
        return heard == null ? -1 : heard.heardMillis();
    }
}
