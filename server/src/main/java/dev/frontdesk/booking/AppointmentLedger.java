package dev.frontdesk.booking;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Page;
import dev.frontdesk.contact.ContactId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where appointments are kept. Called inside a [dev.frontdesk.business.BusinessScope]; refuses an
/// overlap itself, whatever the rules thought was free. A hold past its deadline does not count as an
/// occupation and gives way.
public interface AppointmentLedger {

    /// What the resources are occupied with (buffers included) between two times: booked appointments
    /// and live holds.
    List<Occupied> occupied(BusinessId business, Collection<String> resources, Instant from, Instant to, Instant now);

    /// Enters an appointment or a hold.
    ///
    /// @return false when the resource is occupied in `[slot.start, occupiedUntil)`, the idempotency key
    ///     is known, or the reference is in use (then [#find(BusinessId, String)] with that reference
    ///     finds something)
    boolean enter(
            BusinessId business,
            Appointment appointment,
            Instant occupiedUntil,
            @Nullable String idempotencyKey,
            Instant now);

    /// Replaces an appointment's slot, status, deadline, reference and origin.
    ///
    /// @return false when the resource is occupied by another one, or there is no such appointment
    boolean replace(BusinessId business, Appointment appointment, Instant occupiedUntil, Instant now);

    /// Gives up a hold; nothing happens when it is gone already.
    void release(BusinessId business, AppointmentId hold);

    Optional<Appointment> find(BusinessId business, AppointmentId id);

    /// The same, to change it: nobody else changes it until the scope has ended.
    Optional<Appointment> claim(BusinessId business, AppointmentId id);

    /// The appointment that is ahead or most recent under a reference, in any case of letters.
    Optional<Appointment> find(BusinessId business, String reference);

    Optional<Appointment> findByIdempotencyKey(BusinessId business, String key);

    /// Booked ones of a contact from `from` on, in order.
    List<Appointment> ahead(BusinessId business, ContactId contact, Instant from);

    /// All there ever were of a contact, in order of start, then id.
    List<Appointment> ofContact(BusinessId business, ContactId contact);

    /// All in order of start, then id.
    Page<Appointment> list(
            BusinessId business, @Nullable Instant from, @Nullable Instant to, int limit, @Nullable String cursor);

    /// A resource's occupied time, end excluded.
    record Occupied(String resource, Instant start, Instant end) {

        /// Whether it is this appointment that occupies it.
        boolean isBy(Appointment appointment) {
            return resource.equals(appointment.slot().resource())
                    && start.equals(appointment.slot().start());
        }
    }
}
