package dev.frontdesk.booking;

import java.time.Instant;
import java.util.List;

/// What became of a request to hold, book or move. All but `Booked` leave the calendar as it was;
/// `alternatives` are the nearest free slots, nearest first, and may be empty.
public sealed interface BookingResult {

    /// Held or booked, as was asked; the appointment's status says which.
    record Booked(Appointment appointment) implements BookingResult {}

    record SlotTaken(List<Slot> alternatives) implements BookingResult {}

    /// Closed then, or not a time an appointment starts at.
    record OutsideHours(List<Slot> alternatives) implements BookingResult {}

    /// In the past, or within the notice the business needs.
    record TooSoon(Instant earliest, List<Slot> alternatives) implements BookingResult {}

    /// Beyond the horizon.
    record TooFar(Instant latest, List<Slot> alternatives) implements BookingResult {}

    /// No such service, or none of its resources is the one asked for.
    record NoSuchService(String service) implements BookingResult {}

    /// Nothing to confirm or move: never made, cancelled, released, or a hold that ran out and gave way.
    record NoSuchAppointment(AppointmentId id) implements BookingResult {}
}
