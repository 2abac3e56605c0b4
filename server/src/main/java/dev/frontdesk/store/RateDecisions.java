package dev.frontdesk.store;

import dev.frontdesk.web.RateLimits.Decision;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/// What the limits in process and in Redis have in common.
final class RateDecisions {

    static final Duration PERIOD = Duration.ofMinutes(1);

    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private RateDecisions() {}

    static Bandwidth limit(int perMinute) {
        return Bandwidth.builder()
                .capacity(perMinute)
                .refillIntervally(perMinute, PERIOD)
                .build();
    }

    static Decision decision(ConsumptionProbe probe) {
        long wait = Math.ceilDiv(probe.getNanosToWaitForRefill(), NANOS_PER_SECOND);
        return probe.isConsumed() ? new Decision(true, 0) : new Decision(false, Math.max(1, wait));
    }
}
