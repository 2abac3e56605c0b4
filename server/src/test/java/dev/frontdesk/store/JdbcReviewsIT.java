package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.review.Review;
import dev.frontdesk.conversation.review.Review.Check;
import dev.frontdesk.conversation.review.Review.Item;
import dev.frontdesk.conversation.review.Review.Mood;
import dev.frontdesk.conversation.review.Review.Sentiment;
import dev.frontdesk.conversation.review.Review.Statement;
import dev.frontdesk.conversation.review.Review.Verdict;
import dev.frontdesk.conversation.understanding.Intent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JdbcReviewsIT {

    private static final Instant NOW = TestDatabase.NOW;
    private static final Review REVIEW = new Review(
            Review.RULES,
            List.of(new Statement("Asked: “Where do I park?”", List.of(1))),
            new Sentiment(Mood.POSITIVE, List.of(3)),
            List.of(new Review.Wish(Intent.ASK, 1)),
            List.of(),
            List.of(),
            List.of(new Check(Item.GREETED, Verdict.PASSED, List.of(0))));

    private final BusinessId business = TestDatabase.business();
    private final JdbcReviews reviews = new JdbcReviews(
            TestDatabase.sql(), new TinkSeal("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8)));

    @Test
    void whatEndedIsDueUntilItIsReviewed() {
        var later = conversation(NOW.minusSeconds(20));
        var first = conversation(NOW.minus(Duration.ofHours(1)));
        conversation(NOW.minusSeconds(5));
        conversation(null);

        assertThat(due()).containsExactly(first, later);

        save(first, REVIEW);
        pass(later);

        assertThat(due()).isEmpty();
        assertThat(of(first)).contains(REVIEW);
        assertThat(of(later)).isEmpty();
    }

    @Test
    void aReviewThatWasKeptStays() {
        var id = conversation(NOW.minusSeconds(20));
        save(id, REVIEW);
        pass(id);

        assertThat(of(id)).contains(REVIEW);
    }

    @Test
    void anotherBusinessHasNone() {
        var id = conversation(NOW.minusSeconds(20));
        save(id, REVIEW);
        var other = TestDatabase.business();

        assertThat(TestDatabase.scope().in(other, () -> reviews.of(business, id)))
                .isEmpty();
    }

    private List<ConversationId> due() {
        return TestDatabase.scope().in(business, () -> reviews.due(business, NOW.minusSeconds(10), 50));
    }

    private Optional<Review> of(ConversationId id) {
        return TestDatabase.scope().in(business, () -> reviews.of(business, id));
    }

    private void save(ConversationId id, Review review) {
        TestDatabase.scope().in(business, () -> {
            reviews.save(business, id, review, NOW);
            return id;
        });
    }

    private void pass(ConversationId id) {
        TestDatabase.scope().in(business, () -> {
            reviews.pass(business, id, NOW);
            return id;
        });
    }

    private ConversationId conversation(@Nullable Instant ended) {
        var id = UUID.randomUUID();
        TestDatabase.scope()
                .in(
                        business,
                        () -> TestDatabase.sql()
                                .sql("""
                        INSERT INTO conversations (business_id, id, channel, thread_index, thread_sealed, language,
                          form_sealed, dialogue_sealed, started_at, last_turn_at, ended_at)
                        VALUES (:business, :id, 'sms', decode(:thread, 'hex'), '', 'en', '', '', :started, :started, :ended)
                        """)
                                .param("business", business.value())
                                .param("id", id)
                                .param("thread", id.toString().replace("-", ""))
                                .param("started", Times.column(NOW.minus(Duration.ofDays(1))))
                                .param("ended", ended == null ? null : Times.column(ended))
                                .update());
        return new ConversationId(id);
    }
}
