package dev.frontdesk.booking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A definite request for a slot.
///
/// @param service slug
/// @param resource slug; null when any that can do the service will do
/// @param idempotencyKey a repeat with the same key gets the first result; null when the caller gives
///     none
public record BookingRequest(
        String service,
        Instant start,
        @Nullable String resource,
        Appointment.Origin origin,
        @Nullable String idempotencyKey) {}
