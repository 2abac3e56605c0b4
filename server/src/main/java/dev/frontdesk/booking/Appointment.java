package dev.frontdesk.booking;

import dev.frontdesk.contact.ContactId;
import dev.frontdesk.contact.ConversationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A slot given to a contact, or held for one.
///
/// @param reference what a person says to name it: four letters or digits without 0, O, 1, I; unique
///     among the business's appointments that are ahead
/// @param service slug
/// @param heldUntil set while `status` is `HELD`
public record Appointment(
        AppointmentId id,
        String reference,
        String service,
        Slot slot,
        Status status,
        @Nullable Instant heldUntil,
        Origin origin) {

    public Appointment with(Slot other) {
        return new Appointment(id, reference, service, other, status, heldUntil, origin);
    }

    public Appointment with(Status other, @Nullable Instant deadline) {
        return new Appointment(id, reference, service, slot, other, deadline, origin);
    }

    public Appointment with(Origin other) {
        return new Appointment(id, reference, service, slot, status, heldUntil, other);
    }

    /// Who it is for and where it came from.
    ///
    /// @param note what the contact wants the business to know
    public record Origin(
            @Nullable ContactId contact,
            @Nullable ConversationId conversation,
            @Nullable String note) {}

    public enum Status {
        HELD,
        BOOKED,
        CANCELLED,
        DONE,
        MISSED;

        /// Whether nobody else can have the slot (a hold until its deadline).
        public boolean occupies() {
            return this == HELD || this == BOOKED;
        }
    }
}
