package dev.frontdesk.app.http;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.AppointmentId;
import dev.frontdesk.booking.AppointmentLedger;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Page;
import dev.frontdesk.contact.ContactId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Appointments in memory, of one business at a time.
final class FakeLedger implements AppointmentLedger {

    private record Entry(
            Appointment appointment,
            Instant until,
            @Nullable String key) {}

    private final Map<AppointmentId, Entry> entries = new LinkedHashMap<>();

    @Override
    public synchronized List<Occupied> occupied(
            BusinessId business, Collection<String> resources, Instant from, Instant to, Instant now) {
        return entries.values().stream()
                .filter(entry -> entry.appointment().status().occupies())
                .map(FakeLedger::occupied)
                .filter(one -> resources.contains(one.resource())
                        && one.start().isBefore(to)
                        && one.end().isAfter(from))
                .toList();
    }

    private static Occupied occupied(Entry entry) {
        var slot = entry.appointment().slot();
        return new Occupied(slot.resource(), slot.start(), entry.until());
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
        var slot = appointment.slot();
        if (known
                || !occupied(business, List.of(slot.resource()), slot.start(), occupiedUntil, now)
                        .isEmpty()) {
            return false;
        }
        entries.put(appointment.id(), new Entry(appointment, occupiedUntil, idempotencyKey));
        return true;
    }

    @Override
    public synchronized boolean replace(
            BusinessId business, Appointment appointment, Instant occupiedUntil, Instant now) {
        var before = entries.remove(appointment.id());
        if (before == null) {
            return false;
        }
        var slot = appointment.slot();
        boolean free = !appointment.status().occupies()
                || occupied(business, List.of(slot.resource()), slot.start(), occupiedUntil, now)
                        .isEmpty();
        entries.put(appointment.id(), free ? new Entry(appointment, occupiedUntil, before.key()) : before);
        return free;
    }

    @Override
    public synchronized void release(BusinessId business, AppointmentId hold) {
        entries.remove(hold);
    }

    @Override
    public synchronized Optional<Appointment> find(BusinessId business, AppointmentId id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::appointment);
    }

    @Override
    public Optional<Appointment> claim(BusinessId business, AppointmentId id) {
        return find(business, id);
    }

    @Override
    public synchronized Optional<Appointment> find(BusinessId business, String reference) {
        return all().stream()
                .filter(one -> one.reference().equalsIgnoreCase(reference))
                .findFirst();
    }

    @Override
    public synchronized Optional<Appointment> findByIdempotencyKey(BusinessId business, String key) {
        return entries.values().stream()
                .filter(entry -> key.equals(entry.key()))
                .map(Entry::appointment)
                .findFirst();
    }

    @Override
    public synchronized List<Appointment> ahead(BusinessId business, ContactId contact, Instant from) {
        return all().stream()
                .filter(one -> Objects.equals(one.origin().contact(), contact))
                .toList();
    }

    @Override
    public synchronized List<Appointment> ofContact(BusinessId business, ContactId contact) {
        return all().stream()
                .filter(one -> contact.equals(one.origin().contact()))
                .toList();
    }

    @Override
    public synchronized Page<Appointment> list(
            BusinessId business, @Nullable Instant from, @Nullable Instant to, int limit, @Nullable String cursor) {
        int start = cursor == null ? 0 : Integer.parseInt(cursor);
        var wanted = all().stream()
                .filter(one -> from == null || !one.slot().start().isBefore(from))
                .filter(one -> to == null || one.slot().start().isBefore(to))
                .toList();
        var items = wanted.stream().skip(start).limit(limit).toList();
        return new Page<>(items, start + limit < wanted.size() ? String.valueOf(start + limit) : null);
    }

    synchronized void clear() {
        entries.clear();
    }

    private List<Appointment> all() {
        return entries.values().stream()
                .map(Entry::appointment)
                .sorted(Comparator.comparing(one -> one.slot().start()))
                .toList();
    }
}
