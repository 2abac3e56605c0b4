package dev.frontdesk.booking;

import java.util.UUID;

/// The identity of an appointment in programs; people use its reference.
public record AppointmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
