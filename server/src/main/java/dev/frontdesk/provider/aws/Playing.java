package dev.frontdesk.provider.aws;

import java.util.function.LongSupplier;

/// Guesses until when the caller hears what was given: audio comes faster than it is heard. Audio thread only.
final class Playing {

    private static final long NANOS_PER_BYTE = 125_000;
    private static final long MARGIN_NANOS = 400_000_000;

    private final LongSupplier nanoTime;
    private long until;

    Playing(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.until = nanoTime.getAsLong() - MARGIN_NANOS;
    }

    /// @param bytes of mu-law
    void given(long bytes) {
        long now = nanoTime.getAsLong();
        long from = until - now > 0 ? until : now;
        until = from + bytes * NANOS_PER_BYTE;
    }

    void stop() {
        until = nanoTime.getAsLong();
    }

    boolean isOver() {
        return nanoTime.getAsLong() - until > MARGIN_NANOS;
    }
}
