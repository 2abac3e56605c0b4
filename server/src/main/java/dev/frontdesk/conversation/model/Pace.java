package dev.frontdesk.conversation.model;

import java.time.Duration;

/// How long a turn may wait for models.
///
/// @param first from a request to the first that comes of its answer
/// @param stall from one piece of an answer to the next
/// @param whole for the turn, all its requests and tools counted
public record Pace(Duration first, Duration stall, Duration whole) {}
