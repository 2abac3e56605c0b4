package dev.frontdesk.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClocksTest {

    @Test
    void aClockWithAStartTicksFromThere() {
        var start = Instant.parse("2026-11-20T09:00:00Z");
        var clock = Clocks.from(start);
        var seen = clock.instant();

        assertThat(seen).isBetween(start, start.plus(Duration.ofMinutes(1)));
        var begun = System.nanoTime();
        while (!clock.instant().isAfter(seen)) {
            assertThat(System.nanoTime() - begun)
                    .isLessThan(Duration.ofSeconds(5).toNanos());
            Thread.onSpinWait();
        }
    }

    @Test
    void aClockWithoutAStartTellsTheTime() {
        var before = Instant.now();

        assertThat(Clocks.from(null).instant()).isBetween(before, Instant.now().plusMillis(1));
    }
}
