package dev.frontdesk.messaging;

import dev.frontdesk.business.BusinessId;
import java.util.Optional;

/// Which deliveries were taken already. Called inside a [dev.frontdesk.business.BusinessScope], so that
/// the receipt, what the delivery did and the answer to it are committed together or not at all.
public interface Receipts {

    /// Claims an event for this transaction. A second claim of the same event waits for the first to
    /// end.
    ///
    /// @return the answer given to the event when it was taken before; empty when it is ours to take
    Optional<String> claim(BusinessId business, String provider, String event);

    /// Keeps the answer to a claimed event.
    void answer(BusinessId business, String provider, String event, String answer);
}
