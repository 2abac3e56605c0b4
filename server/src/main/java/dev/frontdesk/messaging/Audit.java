package dev.frontdesk.messaging;

import dev.frontdesk.business.BusinessId;
import java.time.Instant;

/// Who did what to a business's records. Called inside a [dev.frontdesk.business.BusinessScope];
/// entries are never changed or deleted.
public interface Audit {

    /// @param actor a user's name, `desk` for the receptionist, `system`
    /// @param action such as `appointment.cancelled`, `contact.erased`
    /// @param subject the id of what it was done to; no personal details
    void record(BusinessId business, String actor, String action, String subject, Instant now);
}
