package dev.frontdesk.conversation.review;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ConversationId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reviews of one test; nothing is ever due. For one thread.
public final class InMemoryReviews implements Reviews {

    private final Map<ConversationId, Review> kept = new HashMap<>();

    @Override
    public List<ConversationId> due(BusinessId business, Instant endedBefore, int most) {
        return List.of();
    }

    @Override
    public void save(BusinessId business, ConversationId conversation, Review review, Instant now) {
        kept.putIfAbsent(conversation, review);
    }

    @Override
    public void pass(BusinessId business, ConversationId conversation, Instant now) {}

    @Override
    public Optional<Review> of(BusinessId business, ConversationId conversation) {
        return Optional.ofNullable(kept.get(conversation));
    }

    public void clear() {
        kept.clear();
    }
}
