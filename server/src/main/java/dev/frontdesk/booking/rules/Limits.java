package dev.frontdesk.booking.rules;

import dev.frontdesk.business.BookingPolicy;
import java.time.Instant;

/// The first and the last moment an appointment may start, both included.
public record Limits(Instant earliest, Instant latest) {

    public static Limits of(BookingPolicy policy, Instant now) {
        return new Limits(now.plus(policy.notice()), now.plus(policy.horizon()));
    }

    /// In whole seconds, as appointments start; the end is excluded.
    Span seconds() {
        long first = earliest.getEpochSecond() + (earliest.getNano() > 0 ? 1 : 0);
        return new Span(first, latest.getEpochSecond() + 1);
    }
}
