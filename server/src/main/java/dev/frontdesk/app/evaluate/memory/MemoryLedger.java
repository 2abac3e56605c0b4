package dev.frontdesk.app.evaluate.memory;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.Appointment.Status;
import dev.frontdesk.booking.AppointmentId;
import dev.frontdesk.booking.AppointmentLedger;
import dev.frontdesk.booking.Slot;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Page;
import dev.frontdesk.contact.ContactId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Appointments in memory. Safe for any thread; every call is a transaction of its own, so nothing is rolled back.
public class MemoryLedger implements AppointmentLedger {

    private static final Comparator<Appointment> IN_ORDER = Comparator.comparing(
                    (Appointment appointment) -> appointment.slot().start())
            .thenComparing(appointment -> appointment.id().toString());

    private final Map<BusinessId, Map<AppointmentId, Entry>> businesses = new HashMap<>();

    private record Entry(
            Appointment appointment,
            Instant occupiedUntil,
            @Nullable String key) {

        boolean isExpired(Instant now) {
            Instant deadline = appointment.heldUntil();
            return deadline != null && !deadline.isAfter(now);
        }

        boolean meets(Appointment other, Instant otherUntil) {
            Slot slot = other.slot();
            return appointment.status().occupies()
                    && !appointment.id().equals(other.id())
                    && appointment.slot().resource().equals(slot.resource())
                    && appointment.slot().start().isBefore(otherUntil)
                    && slot.start().isBefore(occupiedUntil);
        }
    }

    @Override
    public synchronized List<Occupied> occupied(
            BusinessId business, Collection<String> resources, Instant from, Instant to, Instant now) {
        return entries(business).values().stream()
                .filter(entry -> entry.appointment().status().occupies() && !entry.isExpired(now))
                .filter(entry -> resources.contains(entry.appointment().slot().resource()))
                .filter(entry ->
                        entry.appointment().slot().start().isBefore(to) && from.isBefore(entry.occupiedUntil()))
                .map(entry -> new Occupied(
                        entry.appointment().slot().resource(),
                        entry.appointment().slot().start(),
                        entry.occupiedUntil()))
                .toList();
    }

    @Override
    public synchronized boolean enter(
            BusinessId business,
            Appointment appointment,
            Instant occupiedUntil,
            @Nullable String idempotencyKey,
            Instant now) {
        boolean known = idempotencyKey != null
                && findByIdempotencyKey(business, idempotencyKey).isPresent();
        if (known || isRefused(business, appointment, occupiedUntil, now)) {
            return false;
        }
        entries(business).put(appointment.id(), new Entry(appointment, occupiedUntil, idempotencyKey));
        return true;
    }

    @Override
    public synchronized boolean replace(
            BusinessId business, Appointment appointment, Instant occupiedUntil, Instant now) {
        Entry old = entries(business).get(appointment.id());
        if (old == null || isRefused(business, appointment, occupiedUntil, now)) {
            return false;
        }
        entries(business).put(appointment.id(), new Entry(appointment, occupiedUntil, old.key()));
        return true;
    }

    private boolean isRefused(BusinessId business, Appointment comer, Instant occupiedUntil, Instant now) {
        if (!comer.status().occupies()) {
            return false;
        }
        entries(business).values().removeIf(entry -> entry.isExpired(now) && entry.meets(comer, occupiedUntil));
        return entries(business).values().stream()
                .anyMatch(entry -> entry.meets(comer, occupiedUntil) || hasReferenceOf(entry.appointment(), comer));
    }

    private static boolean hasReferenceOf(Appointment known, Appointment comer) {
        return known.status().occupies()
                && !known.id().equals(comer.id())
                && known.reference().equals(comer.reference());
    }

    @Override
    public synchronized void release(BusinessId business, AppointmentId hold) {
        if (find(business, hold).filter(found -> found.status() == Status.HELD).isPresent()) {
            entries(business).remove(hold);
        }
    }

    @Override
    public synchronized Optional<Appointment> find(BusinessId business, AppointmentId id) {
        return Optional.ofNullable(entries(business).get(id)).map(Entry::appointment);
    }

    @Override
    public Optional<Appointment> claim(BusinessId business, AppointmentId id) {
        return find(business, id);
    }

    @Override
    public synchronized Optional<Appointment> find(BusinessId business, String reference) {
        return matching(business, appointment -> appointment.reference().equalsIgnoreCase(reference))
                .max(Comparator.comparing((Appointment found) -> found.status().occupies())
                        .thenComparing(found -> found.slot().start()));
    }

    @Override
    public synchronized Optional<Appointment> findByIdempotencyKey(BusinessId business, String key) {
        return entries(business).values().stream()
                .filter(entry -> key.equals(entry.key()))
                .map(Entry::appointment)
                .findFirst();
    }

    @Override
    public synchronized List<Appointment> ahead(BusinessId business, ContactId contact, Instant from) {
        return matching(
                        business,
                        appointment -> contact.equals(appointment.origin().contact()))
                .filter(appointment -> appointment.status() == Status.BOOKED
                        && !appointment.slot().start().isBefore(from))
                .sorted(IN_ORDER)
                .toList();
    }

    @Override
    public synchronized List<Appointment> ofContact(BusinessId business, ContactId contact) {
        return matching(
                        business,
                        appointment -> contact.equals(appointment.origin().contact()))
                .sorted(IN_ORDER)
                .toList();
    }

    /// The cursor is the id of the last one.
    ///
    /// @throws IllegalArgumentException when it is none
    @Override
    public synchronized Page<Appointment> list(
            BusinessId business, @Nullable Instant from, @Nullable Instant to, int limit, @Nullable String cursor) {
        var last = cursor == null ? null : new AppointmentId(UUID.fromString(cursor));
        List<Appointment> rest = matching(business, appointment -> true)
                .filter(appointment ->
                        from == null || !appointment.slot().start().isBefore(from))
                .filter(appointment -> to == null || appointment.slot().start().isBefore(to))
                .sorted(IN_ORDER)
                .dropWhile(appointment -> last != null && !appointment.id().equals(last))
                .skip(last == null ? 0 : 1)
                .toList();
        List<Appointment> items = rest.stream().limit(limit).toList();
        return new Page<>(items, rest.size() > limit ? items.getLast().id().toString() : null);
    }

    public synchronized void clear() {
        businesses.clear();
    }

    private Stream<Appointment> matching(BusinessId business, Predicate<Appointment> condition) {
        return entries(business).values().stream().map(Entry::appointment).filter(condition);
    }

    private Map<AppointmentId, Entry> entries(BusinessId business) {
        return businesses.computeIfAbsent(business, unknown -> new HashMap<>());
    }
}
