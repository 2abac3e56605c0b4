package dev.frontdesk.admin;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.AppointmentId;
import dev.frontdesk.booking.AppointmentLedger;
import dev.frontdesk.booking.BookingRequest;
import dev.frontdesk.booking.Bookings;
import dev.frontdesk.business.Business;
import dev.frontdesk.contact.Contacts;
import dev.frontdesk.web.HttpProblem;
import dev.frontdesk.web.ProblemType;
import java.security.Principal;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Books for people who use the interface instead of the receptionist. Called in the business's scope.
public final class Appointments {

    /// The receptionist's own keys have other beginnings.
    private static final String KEY_PREFIX = "api:";

    private final Bookings bookings;
    private final AppointmentLedger ledger;
    private final Contacts contacts;
    private final Trail trail;
    private final Clock clock;

    public Appointments(Bookings bookings, AppointmentLedger ledger, Contacts contacts, Trail trail, Clock clock) {
        this.bookings = bookings;
        this.ledger = ledger;
        this.contacts = contacts;
        this.trail = trail;
        this.clock = clock;
    }

    /// @throws HttpProblem 404
    Appointment find(Business business, UUID id) {
        return ledger.find(business.id(), new AppointmentId(id)).orElseThrow(Appointments::missing);
    }

    /// The same, to change it: nobody else does so at the same time.
    ///
    /// @throws HttpProblem 404
    Appointment claim(Business business, UUID id) {
        return ledger.claim(business.id(), new AppointmentId(id)).orElseThrow(Appointments::missing);
    }

    /// Books, or finds what the same key booked before.
    ///
    /// @throws HttpProblem 409 or 422 when it cannot be had
    Appointment book(Business business, AppointmentInput.Checked wanted, @Nullable String key, Principal who) {
        if (key != null) {
            var first = ledger.findByIdempotencyKey(business.id(), KEY_PREFIX + key);
            if (first.isPresent()) {
                return sameAgain(first.get(), wanted);
            }
        }
        var result = bookings.book(business, request(business, wanted, key));
        var booked = Refused.orThrow(result, business);
        trail.record(business, who, "appointment.booked", booked.id());
        return booked;
    }

    /// Cancels; a cancelled one stays as it is.
    Appointment cancel(Business business, UUID id, Principal who) {
        var appointment = claim(business, id);
        if (appointment.status() == Appointment.Status.CANCELLED) {
            return appointment;
        }
        if (!bookings.cancel(business, appointment.id())) {
            throw new HttpProblem(ProblemType.CONFLICT, "The appointment is over and cannot be cancelled.");
        }
        trail.record(business, who, "appointment.cancelled", id);
        return appointment.with(Appointment.Status.CANCELLED, null);
    }

    private BookingRequest request(Business business, AppointmentInput.Checked wanted, @Nullable String key) {
        var person = wanted.person();
        var contact = contacts.remember(business.id(), person.name(), person.phone(), person.email(), clock.instant());
        return new BookingRequest(
                wanted.service(),
                wanted.start(),
                wanted.resource(),
                new Appointment.Origin(contact.id(), null, wanted.note()),
                key == null ? null : KEY_PREFIX + key);
    }

    private static Appointment sameAgain(Appointment first, AppointmentInput.Checked wanted) {
        if (!first.service().equals(wanted.service())) {
            throw new HttpProblem(
                    ProblemType.KEY_REUSED,
                    "This Idempotency-Key has booked another service; send a new key with a new request.");
        }
        return first;
    }

    private static HttpProblem missing() {
        return HttpProblem.notFound("This business has no appointment with this id.");
    }
}
