package dev.frontdesk.store;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.Conversation;
import java.time.Duration;
import java.util.Optional;

/// Copies of conversations that go on, to spare reading and opening their rows at every turn. A copy
/// may be missing or stale at any time: whoever uses one compares its version with the locked row's.
/// Never fails; safe for use by many threads.
public interface LiveConversations {

    Optional<Copy> get(BusinessId business, ConversationId id);

    /// Called after the version was committed.
    ///
    /// @param ttl how long the copy is of use
    void put(BusinessId business, Copy copy, Duration ttl);

    void drop(BusinessId business, ConversationId id);

    /// @param version of the row it was taken from
    record Copy(Conversation conversation, long version) {}
}
