package dev.frontdesk.messaging;

import dev.frontdesk.business.BusinessId;
import java.time.Instant;
import java.util.Map;

/// Side effects that must happen if, and only if, the surrounding transaction commits. Called inside a
/// [dev.frontdesk.business.BusinessScope].
public interface Outbox {

    /// @param kind such as `message.taken` or `appointment.booked`
    /// @param key a second entry with the same kind and key is dropped
    void add(BusinessId business, String kind, String key, Map<String, String> payload, Instant now);
}
