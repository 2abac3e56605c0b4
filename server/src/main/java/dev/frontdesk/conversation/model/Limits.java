package dev.frontdesk.conversation.model;

import java.util.function.LongSupplier;

/// Until when a turn may go on.
///
/// @param begin the answer that will be said has begun to come
/// @param end all of it has
record Limits(Pace pace, Deadline begin, Deadline end) {

    /// Of a turn that begins now.
    static Limits of(Pace pace, LongSupplier nanos) {
        return new Limits(pace, Deadline.in(pace.begin(), nanos), Deadline.in(pace.whole(), nanos));
    }

    /// For the first piece of the answer to a request that is made now.
    Deadline first() {
        return begin.within(pace.first());
    }

    /// For the next piece.
    Deadline next() {
        return end.within(pace.stall());
    }
}
