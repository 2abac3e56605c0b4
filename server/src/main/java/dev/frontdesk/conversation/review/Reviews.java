package dev.frontdesk.conversation.review;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ConversationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where reviews are kept: with their conversations, sealed, gone with them. Called inside a
/// [dev.frontdesk.business.BusinessScope].
public interface Reviews {

    /// Conversations that ended before a time and were not reviewed, those that ended first at the front.
    List<ConversationId> due(BusinessId business, Instant endedBefore, int most);

    /// Keeps a review; the conversation is not due any more. One that was kept before stays.
    void save(BusinessId business, ConversationId conversation, Review review, Instant now);

    /// Notes that there is nothing to review; the conversation is not due any more.
    void pass(BusinessId business, ConversationId conversation, Instant now);

    Optional<Review> of(BusinessId business, ConversationId conversation);
}
