package dev.frontdesk.admin;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.Appointment.Origin;
import dev.frontdesk.booking.Appointment.Status;
import dev.frontdesk.booking.AppointmentLedger;
import dev.frontdesk.booking.Bookings;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.Service;
import dev.frontdesk.web.HttpProblem;
import dev.frontdesk.web.ProblemType;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/// Moves an appointment, settles how it went, changes its note. What is already as asked is left alone
/// and leaves no trace. Called in the business's scope.
public final class AppointmentChanges {

    private final Appointments appointments;
    private final Bookings bookings;
    private final AppointmentLedger ledger;
    private final Trail trail;
    private final Clock clock;

    public AppointmentChanges(
            Appointments appointments, Bookings bookings, AppointmentLedger ledger, Trail trail, Clock clock) {
        this.appointments = appointments;
        this.bookings = bookings;
        this.ledger = ledger;
        this.trail = trail;
        this.clock = clock;
    }

    Appointment apply(Business business, UUID id, AppointmentChange.Checked change, Principal who) {
        var appointment = appointments.claim(business, id);
        if (change.moves()) {
            appointment = moved(business, appointment, change, who);
        }
        var status = change.status();
        if (status != null && status != appointment.status()) {
            appointment = settled(business, appointment, status, who);
        }
        return change.note() == null ? appointment : noted(business, appointment, change.note(), who);
    }

    private Appointment moved(
            Business business, Appointment appointment, AppointmentChange.Checked change, Principal who) {
        var slot = appointment.slot();
        var start = Objects.requireNonNullElse(change.start(), slot.start());
        var resource = change.resource();
        if (start.equals(slot.start()) && (resource == null || resource.equals(slot.resource()))) {
            return appointment;
        }
        if (appointment.status() != Status.BOOKED) {
            throw conflict(appointment, "moved");
        }
        var moved = Refused.orThrow(bookings.move(business, appointment.id(), start, resource), business);
        trail.record(business, who, "appointment.moved", appointment.id());
        return moved;
    }

    private Appointment settled(Business business, Appointment appointment, Status status, Principal who) {
        return switch (status) {
            case CANCELLED -> appointments.cancel(business, appointment.id().value(), who);
            case DONE, MISSED -> marked(business, appointment, status, who);
            case HELD, BOOKED -> throw conflict(appointment, "booked again; book a new one");
        };
    }

    private Appointment marked(Business business, Appointment appointment, Status status, Principal who) {
        var marked = appointment.with(status, null);
        return switch (appointment.status()) {
            case CANCELLED, HELD -> throw conflict(appointment, "marked " + label(status));
            case DONE, MISSED -> replaced(business, marked, "appointment." + label(status), who);
            case BOOKED -> {
                bookings.finish(business, appointment.id(), status == Status.DONE);
                trail.record(business, who, "appointment." + label(status), appointment.id());
                yield marked;
            }
        };
    }

    private Appointment noted(Business business, Appointment appointment, String note, Principal who) {
        var origin = appointment.origin();
        var kept = note.isEmpty() ? null : note;
        if (Objects.equals(origin.note(), kept)) {
            return appointment;
        }
        var noted = appointment.with(new Origin(origin.contact(), origin.conversation(), kept));
        return replaced(business, noted, "appointment.noted", who);
    }

    private Appointment replaced(Business business, Appointment changed, String action, Principal who) {
        var buffer = business.service(changed.service()).map(Service::buffer).orElse(Duration.ZERO);
        if (!ledger.replace(business.id(), changed, changed.slot().end().plus(buffer), clock.instant())) {
            throw new HttpProblem(ProblemType.CONFLICT, "The appointment was changed by somebody else; read it again.");
        }
        trail.record(business, who, action, changed.id());
        return changed;
    }

    private static HttpProblem conflict(Appointment appointment, String what) {
        return new HttpProblem(
                ProblemType.CONFLICT,
                "The appointment is " + label(appointment.status()) + " and cannot be " + what + ".");
    }

    private static String label(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
