package dev.frontdesk.conversation;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Page;
import dev.frontdesk.contact.ContactId;
import dev.frontdesk.contact.ConversationId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The conversations of a business. Called inside a [dev.frontdesk.business.BusinessScope].
public interface Conversations {

    /// The conversation of a thread that has not ended, locked until the transaction ends, so that its
    /// turns are taken one at a time on whatever node; made by `fresh` when there is none. Of two that
    /// open the same thread at once, one waits. One that was idle for longer than its channel's
    /// [Channel#live()] is ended first; a call's thread goes on however long it paused.
    Conversation open(BusinessId business, ConversationKey key, Supplier<Conversation> fresh);

    /// The last conversation of a thread, ended or not, locked until the transaction ends.
    Optional<Conversation> latest(BusinessId business, ConversationKey key);

    /// Stores the conversation as it now stands, and the turns that were added.
    void save(BusinessId business, Conversation conversation, List<Turn> added);

    /// Replaces what a turn says: less of it was heard than was said. Nothing happens when there is no such
    /// turn.
    void correct(BusinessId business, ConversationId id, int turn, String text);

    Optional<Conversation> find(BusinessId business, ConversationId id);

    /// In order.
    List<Turn> turns(BusinessId business, ConversationId id);

    /// All with a contact, newest first.
    List<Conversation> ofContact(BusinessId business, ContactId contact);

    /// Those in which questions of the business's own were answered or declined, newest first.
    ///
    /// @throws IllegalArgumentException for a cursor it has not given
    Page<Conversation> leads(BusinessId business, int limit, @Nullable String cursor);

    /// Newest first.
    ///
    /// @throws IllegalArgumentException for a cursor it has not given
    Page<Conversation> list(BusinessId business, int limit, @Nullable String cursor);
}
