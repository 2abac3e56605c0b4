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

    /// Readies a turn before its transaction, outside any scope: where a model leads, this is where it is waited
    /// for. To be closed once the turn was committed or given up; until then no other turn of the conversation is
    /// readied by this server. Never throws for what a model does.
    ///
    /// @param event names the turn among all of the business, the same for its repeats, which get what the first
    ///     got; null when nothing does
    default Prepared prepare(
            Business business, ConversationKey key, @Nullable String party, @Nullable String event, Incoming incoming) {
        return Prepared.of(incoming);
    }

    /// As the other [#prepare], for somebody who hears the reply while it is being made.
    default Prepared prepare(
            Business business,
            ConversationKey key,
            @Nullable String party,
            @Nullable String event,
            Incoming incoming,
            Hearer hearer) {
        return prepare(business, key, party, event, incoming);
    }

    /// As the other [#turn], with what was readied for it.
    default Reply turn(Business business, ConversationKey key, @Nullable String party, Prepared prepared) {
        return turn(business, key, party, prepared.incoming());
    }

    /// The contact has gone (hung up, closed the chat). Ends the thread's conversation and gives up its
    /// hold; nothing happens when there is none or it has ended already.
    void left(Business business, ConversationKey key);
}
