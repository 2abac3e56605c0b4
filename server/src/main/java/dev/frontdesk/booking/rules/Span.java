package dev.frontdesk.booking.rules;

import java.time.Instant;

/// A stretch of time in whole seconds, end excluded: of the epoch, or of a wall clock's day.
public record Span(long start, long end) {

    public static Span of(Instant start, Instant end) {
        return new Span(start.getEpochSecond(), end.getEpochSecond() + (end.getNano() > 0 ? 1 : 0));
    }

    boolean isEmpty() {
        return start >= end;
    }

    Span and(Span other) {
        return new Span(Math.max(start, other.start), Math.min(end, other.end));
    }
}
