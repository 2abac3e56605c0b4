package dev.frontdesk.store;

import static java.time.ZoneOffset.UTC;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.Appointment.Origin;
import dev.frontdesk.booking.Appointment.Status;
import dev.frontdesk.booking.AppointmentId;
import dev.frontdesk.booking.Slot;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ContactId;
import dev.frontdesk.contact.ConversationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Between an appointment and its row.
final class AppointmentRows implements RowMapper<Appointment> {

    private final Seal seal;

    AppointmentRows(Seal seal) {
        this.seal = seal;
    }

    @Override
    public Appointment mapRow(ResultSet row, int number) throws SQLException {
        return new Appointment(
                new AppointmentId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                row.getString("service"),
                new Slot(instant(row, "starts_at"), instant(row, "ends_at"), row.getString("resource")),
                Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getObject("held_until") == null ? null : instant(row, "held_until"),
                origin(row));
    }

    private Origin origin(ResultSet row) throws SQLException {
        UUID contact = row.getObject("contact", UUID.class);
        UUID conversation = row.getObject("conversation", UUID.class);
        byte[] note = row.getBytes("note_sealed");
        return new Origin(
                contact == null ? null : new ContactId(contact),
                conversation == null ? null : new ConversationId(conversation),
                note == null
                        ? null
                        : seal.open(new BusinessId(row.getObject("business_id", UUID.class)), Purpose.NOTE, note));
    }

    JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec statement, BusinessId business, Appointment appointment, Instant occupiedUntil) {
        Origin origin = appointment.origin();
        Slot slot = appointment.slot();
        return statement
                .param("business", business.value())
                .param("id", appointment.id().value())
                .param("reference", appointment.reference())
                .param("service", appointment.service())
                .param("resource", slot.resource())
                .param("start", slot.start().atOffset(UTC))
                .param("end", slot.end().atOffset(UTC))
                .param("occupiedUntil", occupiedUntil.atOffset(UTC))
                .param("status", appointment.status().name().toLowerCase(Locale.ROOT))
                .param("heldUntil", time(appointment.heldUntil()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "contact",
                        origin.contact() == null ? null : origin.contact().value(),
                        Types.OTHER)
                .param(
                        "conversation",
                        origin.conversation() == null
                                ? null
                                : origin.conversation().value(),
                        Types.OTHER)
                .param("note", note(business, origin), Types.BINARY);
    }

    private byte @Nullable [] note(BusinessId business, Origin origin) {
        return origin.note() == null ? null : seal.seal(business, Purpose.NOTE, origin.note());
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
