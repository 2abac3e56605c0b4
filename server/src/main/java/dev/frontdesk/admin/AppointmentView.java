package dev.frontdesk.admin;

import dev.frontdesk.booking.Appointment;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An appointment as clients see it.
///
/// @param reference what people say to name it
/// @param status `held`, `booked`, `cancelled`, `done` or `missed`
/// @param contact null for a hold of nobody known yet, and when the person was erased
record AppointmentView(
        UUID id,
        String reference,
        String service,
        String resource,
        OffsetDateTime start,
        OffsetDateTime end,
        String status,
        @Nullable ContactRef contact,
        @Nullable UUID conversation,
        @Nullable String note) {

    static AppointmentView of(Appointment appointment, @Nullable ContactRef contact, ZoneId zone) {
        var slot = appointment.slot();
        var origin = appointment.origin();
        var conversation = origin.conversation();
        return new AppointmentView(
                appointment.id().value(),
                appointment.reference(),
                appointment.service(),
                slot.resource(),
                Times.shown(slot.start(), zone),
                Times.shown(slot.end(), zone),
                appointment.status().name().toLowerCase(Locale.ROOT),
                contact,
                conversation == null ? null : conversation.value(),
                origin.note());
    }
}
