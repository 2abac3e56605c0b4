package dev.frontdesk.channel.twilio.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class GapFillerTest {

    private static final Gaps GAPS = new Gaps(60, 400, 1_000);
    private static final long MILLI = 1_000_000L;

    private final GapFiller filler = new GapFiller(GAPS, 0);
    private int now;
    private int silence;
    private boolean wanted = true;

    /// Lets time pass up to a moment in milliseconds, ticking each 20.
    private void until(int moment) {
        while (now < moment) {
            now += 20;
            silence += filler.tick(now * MILLI, wanted);
        }
    }

    private void frame() {
        filler.heard(now * MILLI, 20);
    }

    @Test
    void lineInTimeIsLeftAlone() {
        for (int moment = 20; moment <= 2_000; moment += 20) {
            frame();
            until(moment);
        }
        assertThat(silence).isZero();
    }

    @Test
    void gapIsLeftAloneWhereNobodyWaitsForTheEndOfATurn() {
        wanted = false;
        frame();
        until(5_000);
        assertThat(silence).isZero();
    }

    @Test
    void nothingIsFilledBeforeTheFirstFrame() {
        until(1_000);
        assertThat(silence).isZero();
    }

    @Test
    void lineThatFallsSilentIsHeardAsSilenceAtItsPace() {
        frame();
        until(1_020);
        assertThat(silence).isEqualTo(50);
    }

    @Test
    void gapIsFilledFromItsStartOnceItIsOne() {
        frame();
        until(40);
        assertThat(silence).isZero();
        until(60);
        assertThat(silence).isEqualTo(2);
        until(100);
        assertThat(silence).isEqualTo(4);
    }

    @Test
    void burstOfLateFramesIsNoGap() {
        frame();
        until(40);
        frame();
        frame();
        until(80);
        frame();
        frame();
        until(100);
        assertThat(silence).isZero();
    }

    @Test
    void framesThatCameBehindSilenceCountAgainstTheNextGap() {
        frame();
        until(220);
        assertThat(silence).isEqualTo(10);
        for (int i = 0; i < 10; i++) {
            frame();
        }
        until(420);
        assertThat(silence).isEqualTo(10);
        until(520);
        assertThat(silence).isEqualTo(15);
    }

    @Test
    void deadLineGetsNoSilenceForEver() {
        frame();
        until(10_000);
        assertThat(silence).isEqualTo(GAPS.mostFrames());
    }

    @Test
    void lateTickWaitsForWhatMayLieUnread() {
        frame();
        assertThat(filler.tick(300 * MILLI, true)).isZero();
        assertThat(filler.tick(320 * MILLI, true)).isEqualTo(15);
    }

    @Property
    void silenceNeverOutrunsTime(@ForAll @Size(max = 200) List<@IntRange(min = 0, max = 300) Integer> pauses) {
        int given = 0;
        for (int pause : pauses) {
            int before = silence;
            until(now + pause);
            given += 20 * (silence - before);
            frame();
            assertThat(given).isLessThanOrEqualTo(now);
        }
    }
}
