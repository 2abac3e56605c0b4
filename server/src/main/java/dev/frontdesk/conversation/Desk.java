package dev.frontdesk.conversation;

import dev.frontdesk.business.Business;
import org.jspecify.annotations.Nullable;

/// Takes a contact's turn and gives the receptionist's.
///
/// Called inside a [dev.frontdesk.business.BusinessScope] of the business; both turns, the form and
/// whatever was booked are written in that transaction. The reply may be said once it has committed,
/// not before.
public interface Desk {

    /// @param party the address called or written from, E.164 for phones; null when withheld or unknown
    Reply turn(Business business, ConversationKey key, @Nullable String party, Incoming incoming);

    /// The contact has gone (hung up, closed the chat). Ends the thread's conversation and gives up its
    /// hold; nothing happens when there is none or it has ended already.
    void left(Business business, ConversationKey key);
}
