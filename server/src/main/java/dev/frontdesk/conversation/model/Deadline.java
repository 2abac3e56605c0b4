package dev.frontdesk.conversation.model;

import java.time.Duration;
import java.util.function.LongSupplier;

/// A point in time by which something has to be over.
final class Deadline {

    private final LongSupplier nanos;
    private final long at;

    private Deadline(LongSupplier nanos, long at) {
        this.nanos = nanos;
        this.at = at;
    }

    /// @param nanos a clock that only tells how much time passes
    static Deadline in(Duration time, LongSupplier nanos) {
        return new Deadline(nanos, nanos.getAsLong() + time.toNanos());
    }

    /// @param at as `nanos` tells it
    static Deadline at(long at, LongSupplier nanos) {
        return new Deadline(nanos, at);
    }

    /// This one, or `time` from now when that is sooner.
    Deadline within(Duration time) {
        return new Deadline(nanos, Math.min(at, nanos.getAsLong() + time.toNanos()));
    }

    /// Never negative.
    long nanosLeft() {
        return Math.max(0, at - nanos.getAsLong());
    }

    boolean passed() {
        return nanosLeft() == 0;
    }

    boolean allows(Duration time) {
        return time.toNanos() < nanosLeft();
    }
}
