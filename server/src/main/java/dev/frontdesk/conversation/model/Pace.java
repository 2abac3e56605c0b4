package dev.frontdesk.conversation.model;

import java.time.Duration;

/// How long a turn may wait for models.
///
/// @param begin from the beginning of the turn: until then the answer that will be said has begun to come
/// @param first from a request to the first that comes of its answer
/// @param stall from one piece of an answer to the next
/// @param whole for the turn, all its requests and tools counted
public record Pace(Duration begin, Duration first, Duration stall, Duration whole) {

    /// Where the answer may begin at any time until the turn is over.
    public Pace(Duration first, Duration stall, Duration whole) {
        this(whole, first, stall, whole);
    }
}
