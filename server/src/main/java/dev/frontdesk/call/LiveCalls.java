package dev.frontdesk.call;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.Voice;
import java.util.Optional;

/// Whether one more call can be live: there is room, and a vendor that is configured and not being left alone for
/// its failures.
public interface LiveCalls {

    /// Where live calls are not to be had.
    LiveCalls NONE = (_, _) -> Optional.empty();

    /// What a call that came in, or lost its stream, begins with; empty when it is to be a call of the
    /// telephony vendor's own speech. A place is kept for its stream for as long as the stream's token is good.
    /// Asked within a webhook's transaction, which may run again: the same call keeps its one place. Answers at
    /// once, never throws.
    ///
    /// @param call the telephony vendor's name for it
    Optional<Voice.Engine> admit(Business business, String call);

    /// Whether the business's calls are to be live, and as far as is known can be, but for room. Keeps no place.
    /// Answers at once, never throws.
    default boolean offered(Business business) {
        return business.reception().voice().mode() == Voice.Mode.LIVE;
    }
}
