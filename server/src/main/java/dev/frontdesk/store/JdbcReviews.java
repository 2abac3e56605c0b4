package dev.frontdesk.store;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.review.Review;
import dev.frontdesk.conversation.review.Reviews;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reviews in PostgreSQL, sealed, in the rows of their conversations.
public final class JdbcReviews implements Reviews {

    private final JdbcClient sql;
    private final Seal seal;

    public JdbcReviews(JdbcClient sql, Seal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    @Override
    public List<ConversationId> due(BusinessId business, Instant endedBefore, int most) {
        return sql
                .sql("""
                SELECT id FROM conversations
                WHERE business_id = :business AND ended_at < :before AND reviewed_at IS NULL
                ORDER BY ended_at LIMIT :most
                """)
                .param("business", business.value())
                .param("before", Times.column(endedBefore))
                .param("most", most)
                .query(UUID.class)
                .list()
                .stream()
                .map(ConversationId::new)
                .toList();
    }

    @Override
    public void save(BusinessId business, ConversationId conversation, Review review, Instant now) {
        note(business, conversation, seal.seal(business, Purpose.REVIEW, ReviewJson.write(review)), now);
    }

    @Override
    public void pass(BusinessId business, ConversationId conversation, Instant now) {
        note(business, conversation, null, now);
    }

    /// Not over a review that is there, nor over an erasure.
    private void note(BusinessId business, ConversationId conversation, byte @Nullable [] sealed, Instant now) {
        sql.sql("""
                UPDATE conversations SET review_sealed = :sealed, reviewed_at = :now
                WHERE business_id = :business AND id = :conversation AND reviewed_at IS NULL
                """)
                .param("sealed", sealed)
                .param("now", Times.column(now))
                .param("business", business.value())
                .param("conversation", conversation.value())
                .update();
    }

    @Override
    public Optional<Review> of(BusinessId business, ConversationId conversation) {
        return sql.sql("""
                SELECT review_sealed FROM conversations
                WHERE business_id = :business AND id = :conversation AND review_sealed IS NOT NULL
                """)
                .param("business", business.value())
                .param("conversation", conversation.value())
                .query((row, _) -> ReviewJson.read(seal.open(business, Purpose.REVIEW, row.getBytes("review_sealed"))))
                .optional();
    }
}
