package dev.frontdesk.admin;

import dev.frontdesk.booking.Appointment.Status;
import dev.frontdesk.web.InputErrors;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A change to an appointment as it arrives. What is missing stays as it is.
///
/// @param start when it is to be moved, with offset
/// @param resource slug, when it is to be moved to another resource
/// @param status `cancelled`, `done` or `missed`; `booked` only where it is that already
/// @param note an empty text removes the note
record AppointmentChange(
        @Nullable String start,
        @Nullable String resource,
        @Nullable String status,
        @Nullable String note) {

    private static final int LONGEST_SLUG = 63;

    /// The same, checked.
    record Checked(
            @Nullable Instant start,
            @Nullable String resource,
            @Nullable Status status,
            @Nullable String note) {

        boolean moves() {
            return start != null || resource != null;
        }
    }

    /// @throws dev.frontdesk.web.HttpProblem 400 with everything that is wrong
    Checked checked() {
        var errors = new InputErrors();
        var text = errors.text("note", note, AppointmentInput.LONGEST_NOTE);
        var checked = new Checked(
                Times.read("start", start, errors),
                errors.text("resource", resource, LONGEST_SLUG),
                status(errors),
                note != null && text == null ? "" : text);
        if (checked.moves() && status != null && checked.status() != Status.BOOKED) {
            errors.add("status", "cannot be changed while the appointment is moved; send one after the other");
        }
        errors.throwIfAny();
        return checked;
    }

    private @Nullable Status status(InputErrors errors) {
        return switch (status) {
            case null -> null;
            case "booked" -> Status.BOOKED;
            case "cancelled" -> Status.CANCELLED;
            case "done" -> Status.DONE;
            case "missed" -> Status.MISSED;
            case String other -> {
                errors.add("status", "must be booked, cancelled, done or missed");
                yield null;
            }
        };
    }
}
