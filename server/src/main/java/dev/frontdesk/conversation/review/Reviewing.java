package dev.frontdesk.conversation.review;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.business.Businesses;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.Conversations;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reviews the conversations that have ended, a few of each business at a time. No transaction waits for the
/// reviewer.
public final class Reviewing {

    private static final Logger LOG = LoggerFactory.getLogger(Reviewing.class);

    /// What was heard last may still be corrected.
    private static final Duration SETTLED = Duration.ofSeconds(10);

    /// Of a business in a round, so that one does not keep the others waiting.
    private static final int MOST = 50;

    /// Likewise, where a model takes its time.
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Businesses businesses;
    private final BusinessScope scope;
    private final Conversations conversations;
    private final Reviews reviews;
    private final Reviewer reviewer;
    private final Clock clock;

    public Reviewing(
            Businesses businesses,
            BusinessScope scope,
            Conversations conversations,
            Reviews reviews,
            Reviewer reviewer,
            Clock clock) {
        this.businesses = businesses;
        this.scope = scope;
        this.conversations = conversations;
        this.reviews = reviews;
        this.reviewer = reviewer;
        this.clock = clock;
    }

    /// One round. A business that makes trouble does not keep the others from their turn.
    public void run() {
        for (var business : businesses.all()) {
            try {
                run(business);
            } catch (RuntimeException e) {
                LOG.warn("reviewing conversations of business {} failed", business.id(), e);
            }
        }
    }

    private void run(Business business) {
        var before = clock.instant().minus(SETTLED);
        var until = clock.instant().plus(LONGEST);
        for (var id : scope.in(business.id(), () -> reviews.due(business.id(), before, MOST))) {
            review(business, id);
            if (clock.instant().isAfter(until) || Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }

    private void review(Business business, ConversationId id) {
        var ended = scope.in(business.id(), () -> ended(business, id));
        if (ended.isEmpty()) {
            scope.in(business.id(), () -> {
                reviews.pass(business.id(), id, clock.instant());
                return id;
            });
            return;
        }
        var review = reviewer.review(ended.get());
        scope.in(business.id(), () -> {
            reviews.save(business.id(), id, review, clock.instant());
            return id;
        });
    }

    /// Empty when nothing was said.
    private Optional<Reviewed> ended(Business business, ConversationId id) {
        return conversations
                .find(business.id(), id)
                .map(found -> new Reviewed(business, found, conversations.turns(business.id(), id)))
                .filter(found -> !found.turns().isEmpty());
    }
}
