package dev.frontdesk.simulator.live;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waits for what has to come to be.
final class Await {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Await() {}

    /// @return whether it came to be in time
    static boolean that(BooleanSupplier condition) {
        return that(condition, PATIENCE);
    }

    /// @return whether it came to be in time
    static boolean that(BooleanSupplier condition, Duration within) {
        var end = System.nanoTime() + within.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
