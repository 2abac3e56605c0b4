package dev.frontdesk.app.settings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The program's only clock.
public final class Clocks {

    private Clocks() {}

    /// @param start where the clock starts to tick; null for the real time
    public static Clock from(@Nullable Instant start) {
        var real = Clock.systemUTC();
        return start == null ? real : Clock.offset(real, Duration.between(real.instant(), start));
    }
}
