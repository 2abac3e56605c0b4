package dev.frontdesk.provider;

import java.util.function.LongSupplier;

/// Guesses until when the caller hears what was given: audio comes faster than it is heard. Audio thread only.
public final class Playing {

    private static final long NANOS_PER_BYTE = 125_000;
    private static final long MARGIN_NANOS = 400_000_000;

    private final LongSupplier nanoTime;
    private long until;

    /// @param nanoTime a clock that only goes forward, in nanoseconds
    public Playing(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.until = nanoTime.getAsLong() - MARGIN_NANOS;
    }

    /// @param bytes of mu-law, to be heard after what was given before
    public void given(long bytes) {
        long now = nanoTime.getAsLong();
        long from = until - now > 0 ? until : now;
        until = from + bytes * NANOS_PER_BYTE;
    }

    /// What was given is not played any further.
    public void stop() {
        until = nanoTime.getAsLong();
    }

    /// Whether all has been heard, some time for the way included.
    public boolean isOver() {
        return nanoTime.getAsLong() - until > MARGIN_NANOS;
    }
}
