package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.Appointment.Origin;
import dev.frontdesk.booking.BookingRequest;
import dev.frontdesk.booking.BookingResult;
import dev.frontdesk.booking.BookingResult.Booked;
import dev.frontdesk.booking.Bookings;
import dev.frontdesk.booking.Slot;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.Service;
import dev.frontdesk.conversation.form.Field.Source;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Between the draft and the calendar: holds the slot wished for, gives it up when the wish changes, and
/// says why when it cannot be had.
final class SlotKeeper {

    private final Bookings bookings;
    private final SlotFinder finder;

    SlotKeeper(Bookings bookings) {
        this.bookings = bookings;
        this.finder = new SlotFinder(bookings);
    }

    /// Looks without holding anything.
    SlotFinder finder() {
        return finder;
    }

    /// Tries to meet the draft's wish: holds the slot when the wish is exact, otherwise offers the nearest
    /// free ones. Afterwards either the form has a time or the draft has offers (perhaps none).
    Obstacle meet(Draft draft, Service service) {
        var wish = draft.wish();
        var start = Wishes.exact(wish) ? Wishes.start(wish, draft.business().zone()) : Optional.<Instant>empty();
        if (start.isPresent()) {
            var obstacle = hold(draft, service, start.get(), resource(draft, service));
            var absent = obstacle == Obstacle.TAKEN || obstacle == Obstacle.CLOSED;
            return absent && finder.offerSomebodyElse(draft, service) ? Obstacle.WITH_OTHER : obstacle;
        }
        draft.offered(finder.nearest(draft, service));
        var met = draft.offered().stream().anyMatch(slot -> SlotFinder.fits(draft, slot, wish));
        return Wishes.exact(wish) ? Obstacle.CLOSED : met ? Obstacle.NONE : Obstacle.UNMET;
    }

    /// Whom to hold the slot with; null for whoever is free.
    private @Nullable String resource(Draft draft, Service service) {
        var wish = draft.wish();
        var choosy = service.resources().stream().anyMatch(wish.unwanted()::excludes);
        return wish.resource() == null && choosy
                ? finder.free(draft, service, wish).map(Slot::resource).orElse(null)
                : wish.resource();
    }

    /// Holds a slot the contact chose among those offered.
    void choose(Draft draft, Slot slot) {
        var start = slot.start().atZone(draft.business().zone());
        draft.progress();
        draft.wish(draft.wish().on(start.toLocalDate()).at(start.toLocalTime()));
        if (draft.wish().resource() != null) {
            draft.wish(draft.wish().with(slot.resource()));
        }
        service(draft).ifPresent(service -> {
            giveUp(draft);
            hold(draft, service, slot.start(), slot.resource());
        });
    }

    /// Gives up what is held, because the wish changed. A booked appointment stays until it is moved.
    void giveUp(Draft draft) {
        draft.offered(List.of());
        draft.forget(FieldName.WHEN);
        release(draft);
    }

    private void release(Draft draft) {
        var kept = current(draft);
        if (kept.isPresent() && kept.get().status() == Appointment.Status.HELD) {
            bookings.release(draft.business(), kept.get().id());
            draft.keep(null);
        }
    }

    /// What this conversation holds or has booked.
    Optional<Appointment> current(Draft draft) {
        if (draft.appointment() == null && draft.kept() != null) {
            draft.found(bookings.find(draft.business(), draft.kept()).orElse(null));
        }
        return Optional.ofNullable(draft.appointment());
    }

    Optional<Service> service(Draft draft) {
        return draft.form().value(FieldName.SERVICE).flatMap(draft.business()::service);
    }

    /// Books what is held, or moves what this conversation had booked.
    BookingResult book(Draft draft, Origin origin) {
        var start = draft.form()
                .value(FieldName.WHEN)
                .map(OffsetDateTime::parse)
                .orElseThrow()
                .toInstant();
        var kept = current(draft);
        var wished = draft.wish().resource();
        var result = kept.isEmpty()
                ? bookings.book(draft.business(), request(service(draft).orElseThrow(), start, wished, origin))
                : switch (kept.get().status()) {
                    case HELD ->
                        bookings.confirm(
                                draft.business(),
                                kept.get().id(),
                                request(
                                        service(draft).orElseThrow(),
                                        start,
                                        kept.get().slot().resource(),
                                        origin));
                    case BOOKED -> change(draft, kept.get(), start, origin);
                    case CANCELLED, DONE, MISSED ->
                        bookings.book(draft.business(), request(service(draft).orElseThrow(), start, wished, origin));
                };
        if (result instanceof Booked(Appointment appointment)) {
            draft.keep(appointment);
        }
        return result;
    }

    /// Moves a booking; for another service it is booked anew, and the old one given up once that is done.
    private BookingResult change(Draft draft, Appointment booked, Instant start, Origin origin) {
        var service = service(draft).orElseThrow();
        if (service.slug().equals(booked.service())) {
            return bookings.move(
                    draft.business(), booked.id(), start, draft.wish().resource());
        }
        var result = bookings.book(
                draft.business(), request(service, start, draft.wish().resource(), origin));
        if (result instanceof Booked) {
            bookings.cancel(draft.business(), booked.id());
        }
        return result;
    }

    /// Whether this conversation has an appointment already.
    boolean booked(Draft draft) {
        return current(draft)
                .filter(kept -> kept.status() == Appointment.Status.BOOKED)
                .isPresent();
    }

    boolean cancel(Draft draft) {
        var kept = current(draft).filter(appointment -> appointment.status() == Appointment.Status.BOOKED);
        return kept.isPresent() && bookings.cancel(draft.business(), kept.get().id());
    }

    /// Only checks when this conversation has booked already: the appointment stays until the move is agreed.
    private Obstacle hold(Draft draft, Service service, Instant start, @Nullable String resource) {
        var booked = current(draft).filter(kept -> kept.status() == Appointment.Status.BOOKED);
        var origin = new Origin(null, draft.visit().conversation().id(), null);
        var request = request(service, start, resource, origin);
        if (booked.isPresent()) {
            return freeToMove(draft, service, start);
        }
        release(draft);
        var result = bookings.hold(draft.business(), request);
        if (result instanceof Booked(Appointment held)) {
            draft.keep(held);
            return agreed(draft, held.slot().start());
        }
        return Obstacle.of(draft, result);
    }

    /// The slot of a booked appointment is not touched until the move is agreed to.
    private Obstacle freeToMove(Draft draft, Service service, Instant start) {
        var free = finder.nearest(draft, service);
        if (free.stream().anyMatch(slot -> slot.start().equals(start))) {
            return agreed(draft, start);
        }
        draft.offered(free);
        return Obstacle.TAKEN;
    }

    private static Obstacle agreed(Draft draft, Instant start) {
        draft.offered(List.of());
        var local = start.atZone(draft.business().zone()).toOffsetDateTime();
        draft.note(FieldName.WHEN, local.toString(), Source.SAID);
        return Obstacle.NONE;
    }

    private static BookingRequest request(Service service, Instant start, @Nullable String resource, Origin origin) {
        return new BookingRequest(service.slug(), start, resource, origin, null);
    }
}
