package dev.frontdesk.booking;

import dev.frontdesk.booking.AppointmentLedger.Occupied;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.Service;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A time asked for, for a service that exists.
///
/// @param resource slug; null when any that can do the service will do
/// @param moved the appointment that is to move there and so is in nobody's way; null for a new one
record Request(
        Business business,
        Service service,
        Instant start,
        @Nullable String resource,
        @Nullable Appointment moved,
        Instant now) {

    Slot on(String chosen) {
        return new Slot(start, start.plus(service.duration()), chosen);
    }

    Instant occupiedUntil() {
        return start.plus(service.duration()).plus(service.buffer());
    }

    Instant heldUntil() {
        Duration kept = business.booking().hold();
        return now.plus(kept);
    }

    Wish wish() {
        var wall = LocalDateTime.ofInstant(start, business.zone());
        return new Wish(wall.toLocalDate(), wall.toLocalDate(), wall.toLocalTime(), null, null, resource);
    }

    boolean isInTheWay(Occupied taken) {
        return moved == null || !taken.isBy(moved);
    }
}
