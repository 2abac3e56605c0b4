package dev.frontdesk.conversation.model;

import java.util.function.LongSupplier;

/// How turns are readied.
///
/// @param nanos a clock that only tells how much time passes
public record Ready(Claims claims, Paces paces, ModelObserver observer, LongSupplier nanos) {

    Deadline deadline(Pace pace) {
        return Deadline.in(pace.whole(), nanos);
    }
}
