package dev.frontdesk.booking;

import java.time.Instant;

/// A bookable time on a resource: what the contact gets, without the buffer.
///
/// @param resource the resource's slug
public record Slot(Instant start, Instant end, String resource) {}
