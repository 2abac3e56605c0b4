package dev.frontdesk.call;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.Voice;
import java.util.Optional;

/// Whether one more call can be live: there is room, the vendors are configured, and none of them is being
/// left alone for its failures.
public interface LiveCalls {

    /// Where live calls are not to be had.
    LiveCalls NONE = _ -> Optional.empty();

    /// What a call that came in, or lost its stream, begins with; empty when it is to be a call of the
    /// telephony vendor's own speech. Asked within a webhook's transaction: answers at once, never throws, and
    /// keeps no place, since the transaction may run again and the stream may come to another node or never.
    Optional<Voice.Engine> admit(Business business);
}
