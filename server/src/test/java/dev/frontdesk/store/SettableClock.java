package dev.frontdesk.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock for tests to put forward: it stands still in between, or goes on with the machine's.
final class SettableClock extends Clock {

    private final Clock base;
    private volatile Duration ahead = Duration.ZERO;

    /// Stands still.
    SettableClock() {
        this(Clock.fixed(Instant.parse("2026-11-20T16:00:00Z"), ZoneOffset.UTC));
    }

    private SettableClock(Clock base) {
        this.base = base;
    }

    /// Goes on, as a scheduler's waiting needs.
    static SettableClock going() {
        return new SettableClock(Clock.systemUTC());
    }

    void forward(Duration by) {
        ahead = ahead.plus(by);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("nobody asks for a zone");
    }
}
