package dev.frontdesk.channel.twilio.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBufAllocator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaFuzzIT {

    private static final int MESSAGES = 3_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_121})
    void whateverIsSentCrashesLeaksAndStallsNothing(long seed) throws Exception {
        try (var leaks = new CountedLeaks();
                var fuzz = new MediaFuzz(seed)) {
            var outcome = fuzz.run(MESSAGES);
            assertThat(outcome.messages()).isGreaterThanOrEqualTo(MESSAGES);
            assertThat(outcome.bugs()).isZero();
            assertThat(outcome.leftOver()).isZero();
            assertThat(outcome.refused()).isPositive();
            assertThat(outcome.frames()).isPositive();
            assertThat(outcome.slowestMillis()).isLessThan(5_000);
            assertThat(leaks.found()).isZero();
        }
    }

    @Test
    void leakWouldBeFound() {
        try (var leaks = new CountedLeaks()) {
            for (int i = 0; i < 100; i++) {
                ByteBufAllocator.DEFAULT.directBuffer(16).writeByte(i);
            }
            assertThat(leaks.found()).isPositive();
        }
    }
}
