package dev.frontdesk.simulator.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SilenceTest {

    private static final long MILLI = 1_000_000;
    private static final long KILL = 10_000 * MILLI;

    private final Silence heard = new Silence();

    @Test
    void aCallerWhoHearsNothingWaitsFromTheKill() {
        sound(5_000, 8_000);
        sound(11_500, 12_000);

        assertThat(heard.after(KILL, KILL)).contains(Duration.ofMillis(1_500));
    }

    @Test
    void whatWasStillToBeHeardIsNoWait() {
        sound(9_000, 11_000);
        sound(11_700, 12_000);

        assertThat(heard.after(KILL, KILL)).contains(Duration.ofMillis(700));
    }

    @Test
    void otherWordsWithoutAPauseBetweenLeaveNoWait() {
        sound(9_000, 14_000);
        heard.begins(11_000 * MILLI);

        assertThat(heard.after(KILL, KILL)).contains(Duration.ZERO);
    }

    @Test
    void whatWasOnItsWayIsNoAnswer() {
        sound(10_050, 10_300);
        heard.begins(12_300 * MILLI);

        assertThat(heard.after(KILL, KILL)).contains(Duration.ofSeconds(2));
    }

    @Test
    void nobodyWaitsForAServerThatIsNotThere() {
        heard.begins(19_000 * MILLI);

        assertThat(heard.after(KILL, 18_000 * MILLI)).contains(Duration.ofSeconds(1));
    }

    @Test
    void whoeverSpeaksDoesNotWaitButMayHaveBeforeAndAfter() {
        sound(10_050, 10_300);
        heard.speaks(10_900 * MILLI, 12_900 * MILLI);
        heard.begins(13_300 * MILLI);

        assertThat(heard.after(KILL, KILL)).contains(Duration.ofMillis(600));
    }

    @Test
    void whoSpokeWhenItHappenedWaitsFromTheEndOfTheirWords() {
        heard.speaks(9_000 * MILLI, 11_000 * MILLI);
        heard.begins(12_500 * MILLI);

        assertThat(heard.after(KILL, KILL)).contains(Duration.ofMillis(1_500));
    }

    @Test
    void whatWasSaidBeforeOrAfterwardsChangesNothing() {
        heard.speaks(5_000 * MILLI, 6_000 * MILLI);
        heard.speaks(13_000 * MILLI, 14_000 * MILLI);
        heard.begins(12_000 * MILLI);

        assertThat(heard.after(KILL, KILL)).contains(Duration.ofSeconds(2));
    }

    @Test
    void aCallThatWasOverWaitedForNothing() {
        sound(5_000, 10_500);

        assertThat(heard.after(KILL, KILL)).isEmpty();
    }

    private void sound(long from, long until) {
        heard.sound(from * MILLI, until * MILLI);
    }
}
