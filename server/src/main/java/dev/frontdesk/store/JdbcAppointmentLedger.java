package dev.frontdesk.store;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.AppointmentId;
import dev.frontdesk.booking.AppointmentLedger;
import dev.frontdesk.booking.Slot;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Page;
import dev.frontdesk.contact.ContactId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Appointments in PostgreSQL. The exclusion constraint on (business, resource, occupied time) is what
/// makes a double booking impossible; the queries here only ask it politely: a refused insert or update
/// answers false and leaves the transaction usable.
public final class JdbcAppointmentLedger implements AppointmentLedger {

    /// No appointment with its buffer occupies a resource for longer. Row-level security keeps the planner
    /// from using an index for `&&`, so the start is bounded too.
    private static final Duration LONGEST = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final AppointmentRows rows;

    public JdbcAppointmentLedger(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.rows = new AppointmentRows(seal);
    }

    @Override
    public List<Occupied> occupied(
            BusinessId business, Collection<String> resources, Instant from, Instant to, Instant now) {
        return jdbc.sql("""
                SELECT resource, lower(occupied) AS since, upper(occupied) AS until
                FROM appointments
                WHERE business_id = :business AND resource = ANY (:resources)
                  AND starts_at > :longBefore AND starts_at < :to
                  AND occupied && tstzrange(:from, :to) AND status IN ('held', 'booked')
                  AND (held_until IS NULL OR held_until > :now)
                """)
                .param("business", business.value())
                .param("resources", resources.toArray(String[]::new))
                .param("longBefore", time(from.minus(LONGEST)))
                .param("from", time(from))
                .param("to", time(to))
                .param("now", time(now))
                .query((row, number) -> new Occupied(
                        row.getString("resource"),
                        AppointmentRows.instant(row, "since"),
                        AppointmentRows.instant(row, "until")))
                .list();
    }

    @Override
    public boolean enter(
            BusinessId business,
            Appointment appointment,
            Instant occupiedUntil,
            @Nullable String idempotencyKey,
            Instant now) {
        clearExpiredHolds(business, appointment, occupiedUntil, now);
        return rows.bind(jdbc.sql("""
                INSERT INTO appointments (business_id, id, reference, service, resource, starts_at, ends_at, occupied,
                    status, held_until, contact, conversation, note_sealed, idempotency_key, created_at)
                VALUES (:business, :id, :reference, :service, :resource, :start, :end, tstzrange(:start, :occupiedUntil),
                    :status, :heldUntil, :contact, :conversation, :note, :key, :now)
                ON CONFLICT DO NOTHING
                """), business, appointment, occupiedUntil)
                        .param("key", idempotencyKey)
                        .param("now", time(now))
                        .update()
                == 1;
    }

    /// Inside a savepoint, because an update that meets the constraint fails the transaction, where an
    /// insert can look the other way.
    @Override
    public boolean replace(BusinessId business, Appointment appointment, Instant occupiedUntil, Instant now) {
        clearExpiredHolds(business, appointment, occupiedUntil, now);
        jdbc.sql("SAVEPOINT replacing").update();
        try {
            boolean replaced = update(business, appointment, occupiedUntil);
            jdbc.sql("RELEASE SAVEPOINT replacing").update();
            return replaced;
        } catch (DataIntegrityViolationException refused) {
            jdbc.sql("ROLLBACK TO SAVEPOINT replacing").update();
            if (PostgresErrors.isConflict(refused)) {
                return false;
            }
            throw refused;
        }
    }

    private boolean update(BusinessId business, Appointment appointment, Instant occupiedUntil) {
        return rows.bind(jdbc.sql("""
                UPDATE appointments
                SET reference = :reference, service = :service, resource = :resource, starts_at = :start, ends_at = :end,
                    occupied = tstzrange(:start, :occupiedUntil), status = :status, held_until = :heldUntil,
                    contact = :contact, conversation = :conversation, note_sealed = :note
                WHERE business_id = :business AND id = :id
                """), business, appointment, occupiedUntil).update() == 1;
    }

    /// In order of id, so that two transactions clearing the same holds wait for each other instead of
    /// locking each other out. As an array, because the planner may run an `IN` anew for each row of the
    /// table.
    private void clearExpiredHolds(BusinessId business, Appointment comer, Instant occupiedUntil, Instant now) {
        if (!comer.status().occupies()) {
            return;
        }
        jdbc.sql("""
                DELETE FROM appointments
                WHERE business_id = :business AND id = ANY (ARRAY(
                  SELECT id FROM appointments
                  WHERE business_id = :business AND resource = :resource AND id <> :id
                    AND starts_at > :longBefore AND starts_at < :occupiedUntil
                    AND occupied && tstzrange(:start, :occupiedUntil) AND status = 'held' AND held_until <= :now
                  ORDER BY id FOR UPDATE))
                """)
                .param("business", business.value())
                .param("id", comer.id().value())
                .param("resource", comer.slot().resource())
                .param("longBefore", time(comer.slot().start().minus(LONGEST)))
                .param("start", time(comer.slot().start()))
                .param("occupiedUntil", time(occupiedUntil))
                .param("now", time(now))
                .update();
    }

    @Override
    public void release(BusinessId business, AppointmentId hold) {
        jdbc.sql("DELETE FROM appointments WHERE business_id = :business AND id = :id AND status = 'held'")
                .param("business", business.value())
                .param("id", hold.value())
                .update();
    }

    @Override
    public Optional<Appointment> find(BusinessId business, AppointmentId id) {
        return select("id = :id", business).param("id", id.value()).query(rows).optional();
    }

    @Override
    public Optional<Appointment> claim(BusinessId business, AppointmentId id) {
        return select("id = :id FOR UPDATE", business)
                .param("id", id.value())
                .query(rows)
                .optional();
    }

    @Override
    public Optional<Appointment> find(BusinessId business, String reference) {
        return select("""
                reference = :reference
                ORDER BY status IN ('held', 'booked') DESC, starts_at DESC LIMIT 1
                """, business)
                .param("reference", reference.toUpperCase(Locale.ROOT))
                .query(rows)
                .optional();
    }

    @Override
    public Optional<Appointment> findByIdempotencyKey(BusinessId business, String key) {
        return select("idempotency_key = :key", business)
                .param("key", key)
                .query(rows)
                .optional();
    }

    @Override
    public List<Appointment> ahead(BusinessId business, ContactId contact, Instant from) {
        return select(
                        "contact = :contact AND starts_at >= :from AND status = 'booked' ORDER BY starts_at, id",
                        business)
                .param("contact", contact.value())
                .param("from", time(from))
                .query(rows)
                .list();
    }

    @Override
    public List<Appointment> ofContact(BusinessId business, ContactId contact) {
        return select("contact = :contact ORDER BY starts_at, id", business)
                .param("contact", contact.value())
                .query(rows)
                .list();
    }

    @Override
    public Page<Appointment> list(
            BusinessId business, @Nullable Instant from, @Nullable Instant to, int limit, @Nullable String cursor) {
        Cursor after = cursor == null ? null : Cursor.parse(cursor);
        List<Appointment> found = select("""
                starts_at >= coalesce(:from, '-infinity'::timestamptz)
                  AND starts_at < coalesce(:to, 'infinity'::timestamptz)
                  AND (:at::timestamptz IS NULL OR (starts_at, id) > (:at, :after))
                ORDER BY starts_at, id LIMIT :limit
                """, business)
                .param("from", from == null ? null : time(from), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("to", to == null ? null : time(to), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("at", after == null ? null : after.time(), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("after", after == null ? new UUID(0, 0) : after.id())
                .param("limit", limit + 1)
                .query(rows)
                .list();
        return found.size() <= limit
                ? new Page<>(found, null)
                : new Page<>(found.subList(0, limit), cursor(found.get(limit - 1)));
    }

    private static String cursor(Appointment last) {
        Slot slot = last.slot();
        return new Cursor(slot.start(), last.id().value()).text();
    }

    private JdbcClient.StatementSpec select(String condition, BusinessId business) {
        return jdbc.sql("SELECT * FROM appointments WHERE business_id = :business AND " + condition)
                .param("business", business.value());
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(UTC);
    }
}
