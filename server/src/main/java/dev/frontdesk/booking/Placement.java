package dev.frontdesk.booking;

import dev.frontdesk.booking.Appointment.Status;
import dev.frontdesk.booking.AppointmentLedger.Occupied;
import dev.frontdesk.booking.BookingResult.Booked;
import dev.frontdesk.booking.BookingResult.NoSuchService;
import dev.frontdesk.booking.BookingResult.OutsideHours;
import dev.frontdesk.booking.BookingResult.SlotTaken;
import dev.frontdesk.booking.BookingResult.TooFar;
import dev.frontdesk.booking.BookingResult.TooSoon;
import dev.frontdesk.booking.rules.Limits;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.Resource;
import dev.frontdesk.business.Service;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Puts appointments where the rules allow: tries the resources that are open then in order of
/// preference, until the ledger accepts one.
final class Placement {

    private static final int ALTERNATIVES = 3;

    /// With a million references, so many collisions in a row do not happen by chance.
    private static final int REFERENCES_TRIED = 20;

    private final AppointmentLedger ledger;
    private final References references;
    private final Availability availability;

    Placement(AppointmentLedger ledger, References references, Availability availability) {
        this.ledger = ledger;
        this.references = references;
        this.availability = availability;
    }

    BookingResult enter(Business business, BookingRequest asked, Status status, Instant now) {
        Optional<Appointment> first = repeated(business, asked);
        if (first.isPresent()) {
            return new Booked(first.get());
        }
        Optional<Service> service = business.service(asked.service());
        if (service.isEmpty()) {
            return new NoSuchService(asked.service());
        }
        var request = new Request(business, service.get(), asked.start(), asked.resource(), null, now);
        return place(request, slot -> enter(request, asked, slot, status));
    }

    BookingResult move(Request request, Appointment old) {
        Instant deadline = old.status() == Status.HELD ? request.heldUntil() : null;
        return place(request, slot -> {
            Appointment moved = old.with(slot).with(old.status(), deadline);
            return ledger.replace(request.business().id(), moved, request.occupiedUntil(), request.now())
                    ? Optional.of(moved)
                    : Optional.empty();
        });
    }

    List<Slot> alternatives(Request request) {
        return availability.nearest(
                request.business(),
                request.service(),
                request.wish(),
                ALTERNATIVES,
                request.now(),
                request::isInTheWay);
    }

    private BookingResult place(Request request, Function<Slot, Optional<Appointment>> attempt) {
        List<Resource> able = availability.resources(request.business(), request.service(), request.resource());
        if (able.isEmpty()) {
            return new NoSuchService(request.service().slug());
        }
        Limits limits = Limits.of(request.business().booking(), request.now());
        if (request.start().isBefore(limits.earliest())) {
            return new TooSoon(limits.earliest(), alternatives(request));
        }
        if (request.start().isAfter(limits.latest())) {
            return new TooFar(limits.latest(), alternatives(request));
        }
        List<String> open = availability.open(request.business(), request.service(), able, request.start());
        if (open.isEmpty()) {
            return new OutsideHours(alternatives(request));
        }
        return sameFirst(unoccupied(open, request), request).stream()
                .map(resource -> attempt.apply(request.on(resource)))
                .flatMap(Optional::stream)
                .findFirst()
                .<BookingResult>map(Booked::new)
                .orElseGet(() -> new SlotTaken(alternatives(request)));
    }

    /// Without those that are known to be taken, so that a busy hour costs one look and not an attempt on
    /// each of many resources. The ledger still has the last word on the others.
    private List<String> unoccupied(List<String> open, Request request) {
        var taken = ledger
                .occupied(request.business().id(), open, request.start(), request.occupiedUntil(), request.now())
                .stream()
                .filter(request::isInTheWay)
                .map(Occupied::resource)
                .collect(Collectors.toSet());
        return open.stream().filter(resource -> !taken.contains(resource)).toList();
    }

    private static List<String> sameFirst(List<String> open, Request request) {
        Appointment moved = request.moved();
        if (moved == null || !open.contains(moved.slot().resource())) {
            return open;
        }
        var ordered = new ArrayList<>(open);
        ordered.remove(moved.slot().resource());
        ordered.addFirst(moved.slot().resource());
        return ordered;
    }

    private Optional<Appointment> enter(Request request, BookingRequest asked, Slot slot, Status status) {
        for (int tried = 0; tried < REFERENCES_TRIED; tried++) {
            Appointment fresh = fresh(request, asked, slot, status);
            if (ledger.enter(
                    request.business().id(), fresh, request.occupiedUntil(), asked.idempotencyKey(), request.now())) {
                return Optional.of(fresh);
            }
            Optional<Appointment> first = repeated(request.business(), asked);
            if (first.isPresent() || !isInUse(request.business(), fresh.reference())) {
                return first;
            }
        }
        throw new IllegalStateException("no unused reference after " + REFERENCES_TRIED + " attempts");
    }

    private Appointment fresh(Request request, BookingRequest asked, Slot slot, Status status) {
        return new Appointment(
                new AppointmentId(UUID.randomUUID()),
                references.next(),
                asked.service(),
                slot,
                status,
                status == Status.HELD ? request.heldUntil() : null,
                asked.origin());
    }

    private boolean isInUse(Business business, String reference) {
        return ledger.find(business.id(), reference)
                .filter(found -> found.status().occupies())
                .isPresent();
    }

    private Optional<Appointment> repeated(Business business, BookingRequest asked) {
        return asked.idempotencyKey() == null
                ? Optional.empty()
                : ledger.findByIdempotencyKey(business.id(), asked.idempotencyKey());
    }
}
