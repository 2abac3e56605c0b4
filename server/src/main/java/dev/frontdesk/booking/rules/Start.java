package dev.frontdesk.booking.rules;

import java.time.Instant;
import java.time.LocalTime;

/// A moment at which an appointment may start.
///
/// @param wall what the business's clock shows then; the same for two moments when a clock change
///     repeats an hour
/// @param resource slug
public record Start(Instant at, LocalTime wall, String resource) {}
