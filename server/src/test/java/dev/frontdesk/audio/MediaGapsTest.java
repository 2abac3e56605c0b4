package dev.frontdesk.audio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MediaGapsTest {

    @Test
    void aLineThatSendsOrJittersIsNotPadded() {
        var gaps = new MediaGaps(0);
        for (int now = 20; now < 2_000; now += 20) {
            if (now % 180 < 100) {
                gaps.received(now);
            }
            assertThat(gaps.missing(now)).isZero();
        }
    }

    @Test
    void aSilentLineIsPaddedInRealTime() {
        var gaps = new MediaGaps(0);
        gaps.received(1_000);
        int frames = 0;
        for (int now = 1_020; now <= 4_000; now += 20) {
            frames += gaps.missing(now);
        }
        assertThat(frames * 20).isBetween(3_000 - MediaGaps.PATIENCE_MILLIS, 3_000);
    }

    @Test
    void aLongGapIsNotMadeUpForAtOnce() {
        var gaps = new MediaGaps(0);
        assertThat(gaps.missing(60_000)).isEqualTo(50);
        assertThat(gaps.missing(60_100)).isLessThanOrEqualTo(15);
    }
}
