package dev.frontdesk.booking;

import dev.frontdesk.booking.Appointment.Origin;
import dev.frontdesk.booking.Appointment.Status;
import dev.frontdesk.booking.BookingResult.Booked;
import dev.frontdesk.booking.BookingResult.NoSuchAppointment;
import dev.frontdesk.booking.BookingResult.NoSuchService;
import dev.frontdesk.booking.BookingResult.SlotTaken;
import dev.frontdesk.booking.BookingResult.TooSoon;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.Holidays;
import dev.frontdesk.business.Service;
import dev.frontdesk.contact.ContactId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The calendar of a business: what is free, and holding, booking, moving and cancelling.
///
/// Every method is called inside a [dev.frontdesk.business.BusinessScope] and says "booked" only for that
/// transaction: nobody may be told before it has committed. The rules are checked here; that nothing
/// overlaps, the ledger sees to, however many ask at once. Safe for any thread.
public final class Bookings {

    private final AppointmentLedger ledger;
    private final Clock clock;
    private final Availability availability;
    private final Placement placement;
    private final BookingObserver observer;

    /// @param references safe for any thread
    public Bookings(
            AppointmentLedger ledger, References references, Clock clock, Holidays holidays, BookingObserver observer) {
        this.ledger = ledger;
        this.clock = clock;
        this.availability = new Availability(ledger, holidays);
        this.placement = new Placement(ledger, references, availability);
        this.observer = observer;
    }

    /// The free slots with `from ≤ start < to`, in order of start, one for each resource that is free
    /// then.
    ///
    /// @throws IllegalArgumentException when more than 93 days are asked for
    public List<Slot> availability(Business business, Service service, Instant from, Instant to) {
        return availability.between(business, service, from, to, now());
    }

    /// The free slots nearest to a wish, nearest first, each at another time: what was wished for, then
    /// the same day, then the days about it. Only on the resource wished for, if one is. Fewer than
    /// `count` when there are no more.
    public List<Slot> nearest(Business business, Service service, Wish wish, int count) {
        return availability.nearest(business, service, wish, count, now(), taken -> true);
    }

    /// The same for an appointment that is to be moved, and so is in nobody's way.
    public List<Slot> nearest(Business business, Service service, Wish wish, int count, Appointment moved) {
        return availability.nearest(business, service, wish, count, now(), taken -> !taken.isBy(moved));
    }

    /// An appointment or hold as it stands.
    public Optional<Appointment> find(Business business, AppointmentId id) {
        return ledger.find(business.id(), id);
    }

    /// The appointment that is ahead or most recent under a reference, in any case of letters.
    public Optional<Appointment> find(Business business, String reference) {
        return ledger.find(business.id(), reference);
    }

    /// A contact's booked appointments from now on, in order.
    public List<Appointment> ahead(Business business, ContactId contact) {
        return ledger.ahead(business.id(), contact, now());
    }

    /// The appointment a contact came to last; the last that is ahead when they have not come yet.
    public Optional<Appointment> latest(Business business, ContactId contact) {
        Instant now = now();
        List<Appointment> kept = ledger.ofContact(business.id(), contact).stream()
                .filter(one -> one.status() == Status.BOOKED || one.status() == Status.DONE)
                .toList();
        return kept.stream()
                .filter(one -> one.slot().start().isBefore(now))
                .reduce((earlier, later) -> later)
                .or(() -> kept.stream().reduce((earlier, later) -> later));
    }

    /// Keeps a slot for the minutes the business allows. The result's appointment is `HELD`.
    public BookingResult hold(Business business, BookingRequest request) {
        return observed(placement.enter(business, request, Status.HELD, now()));
    }

    /// Books a slot at once. A repeat with the same idempotency key gives the first appointment again,
    /// as it is now.
    public BookingResult book(Business business, BookingRequest request) {
        return observed(placement.enter(business, request, Status.BOOKED, now()));
    }

    /// Makes a booking of a hold, even one that ran out, as long as nobody else took the slot; confirming
    /// twice is confirming once. `NoSuchAppointment` when the hold gave way to somebody else's
    /// appointment: whoever still knows what was held can [#confirm(Business, AppointmentId,
    /// BookingRequest)].
    public BookingResult confirm(Business business, AppointmentId hold, Origin origin) {
        return observed(confirmed(business, hold, origin));
    }

    private BookingResult confirmed(Business business, AppointmentId hold, Origin origin) {
        Optional<Appointment> found = ledger.claim(business.id(), hold);
        if (found.isEmpty()) {
            return new NoSuchAppointment(hold);
        }
        return switch (found.get().status()) {
            case HELD -> confirm(business, found.get(), origin);
            case BOOKED -> new Booked(found.get());
            case CANCELLED, DONE, MISSED -> new NoSuchAppointment(hold);
        };
    }

    /// Confirms a hold, or books what was held anew when the hold is gone.
    public BookingResult confirm(Business business, AppointmentId hold, BookingRequest held) {
        BookingResult result = confirmed(business, hold, held.origin());
        return result instanceof NoSuchAppointment ? book(business, held) : observed(result);
    }

    private BookingResult confirm(Business business, Appointment held, Origin origin) {
        Optional<Service> service = business.service(held.service());
        if (service.isEmpty()) {
            return new NoSuchService(held.service());
        }
        Slot slot = held.slot();
        Instant now = now();
        var request = new Request(business, service.get(), slot.start(), slot.resource(), held, now);
        if (slot.start().isBefore(now)) {
            return new TooSoon(now.plus(business.booking().notice()), placement.alternatives(request));
        }
        Appointment booked = held.with(Status.BOOKED, null).with(origin);
        Instant occupiedUntil = slot.end().plus(service.get().buffer());
        return ledger.replace(business.id(), booked, occupiedUntil, now)
                ? new Booked(booked)
                : new SlotTaken(placement.alternatives(request));
    }

    /// Moves an appointment or a hold, which keeps its reference; a hold is held anew. Whatever else is
    /// answered, the appointment stays where it was.
    ///
    /// @param resource slug; null to stay with the same one if it is free then, else with any other
    public BookingResult move(Business business, AppointmentId id, Instant start, @Nullable String resource) {
        return observed(moved(business, id, start, resource));
    }

    private BookingResult moved(Business business, AppointmentId id, Instant start, @Nullable String resource) {
        Optional<Appointment> found = ledger.claim(business.id(), id);
        if (found.isEmpty() || !found.get().status().occupies()) {
            return new NoSuchAppointment(id);
        }
        Optional<Service> service = business.service(found.get().service());
        return service.isEmpty()
                ? new NoSuchService(found.get().service())
                : placement.move(
                        new Request(business, service.get(), start, resource, found.get(), now()), found.get());
    }

    /// Cancels a booking or gives up a hold.
    ///
    /// @return false when there was nothing to cancel: no such appointment, cancelled already or over
    public boolean cancel(Business business, AppointmentId id) {
        Optional<Appointment> found = ledger.claim(business.id(), id);
        if (found.isEmpty() || !found.get().status().occupies()) {
            return false;
        }
        if (found.get().status() == Status.HELD) {
            ledger.release(business.id(), id);
            return true;
        }
        return end(business, found.get(), Status.CANCELLED);
    }

    /// Notes that an appointment's time has come, and whether the contact came.
    ///
    /// @return false when there is no such appointment or it was not booked
    public boolean finish(Business business, AppointmentId id, boolean came) {
        return ledger.claim(business.id(), id)
                .filter(found -> found.status() == Status.BOOKED)
                .map(found -> end(business, found, came ? Status.DONE : Status.MISSED))
                .orElse(false);
    }

    /// Notes something with a booked appointment, after what is noted already; the same only once.
    ///
    /// @return the appointment with its note; empty when there is none that is booked
    public Optional<Appointment> note(Business business, AppointmentId id, String note) {
        return ledger.claim(business.id(), id)
                .filter(found -> found.status() == Status.BOOKED)
                .map(found -> noted(business, found, note));
    }

    private Appointment noted(Business business, Appointment appointment, String note) {
        Origin origin = appointment.origin();
        String before = origin.note();
        if (before != null && before.contains(note)) {
            return appointment;
        }
        String all = before == null || before.isBlank() ? note : before + "\n" + note;
        Appointment noted = appointment.with(new Origin(origin.contact(), origin.conversation(), all));
        Duration buffer =
                business.service(appointment.service()).map(Service::buffer).orElse(Duration.ZERO);
        ledger.replace(business.id(), noted, appointment.slot().end().plus(buffer), now());
        return noted;
    }

    private boolean end(Business business, Appointment appointment, Status status) {
        Instant occupiedUntil = appointment.slot().end();
        return ledger.replace(business.id(), appointment.with(status, null), occupiedUntil, now());
    }

    /// Gives up a hold; nothing happens to anything else.
    public void release(Business business, AppointmentId hold) {
        ledger.release(business.id(), hold);
    }

    private BookingResult observed(BookingResult result) {
        observer.result(result);
        return result;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
