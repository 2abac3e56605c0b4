package dev.frontdesk.store;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.Businesses;
import dev.frontdesk.knowledge.ArticlePath;
import dev.frontdesk.knowledge.meaning.EmbeddingsUnavailable;
import dev.frontdesk.knowledge.meaning.PassageLearning;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Gives passages their vectors when articles have changed, whoever changed them, and when the model has; one node at
/// a time for a business. All nodes have to be set to the same model. Safe for use by many threads.
public final class KnowledgeLearning {

    private static final Logger LOG = LoggerFactory.getLogger(KnowledgeLearning.class);
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(30);

    /// Of one business in a row, while it is being changed.
    private static final int ROUNDS = 5;

    private final Businesses businesses;
    private final PassageLearning learning;
    private final JdbcClient sql;
    private final Clock clock;
    private volatile Instant rested = Instant.MIN;

    public KnowledgeLearning(Businesses businesses, PassageLearning learning, JdbcClient sql, Clock clock) {
        this.businesses = businesses;
        this.learning = learning;
        this.sql = sql;
        this.clock = clock;
    }

    /// For [Jobs#scheduler]; on many nodes, one at a time.
    public RecurringTask<Void> task() {
        return Tasks.recurring("knowledge", FixedDelay.of(EVERY)).execute((_, _) -> run());
    }

    /// Does nothing for half a minute after there were no vectors to be had. A business that makes trouble does not
    /// keep the others from their turn.
    public void run() {
        if (isResting()) {
            return;
        }
        for (var id : LearningClaim.open(sql, learning.model())) {
            try {
                businesses.byId(id).ifPresent(this::learnAll);
            } catch (RuntimeException e) {
                LOG.warn("passages of business {} were not learned", id, e);
            }
            if (isResting()) {
                return;
            }
        }
    }

    private boolean isResting() {
        return clock.instant().isBefore(rested);
    }

    /// Unless another node is about it. One article that changed comes first; then what is gone from it is forgotten,
    /// and what else changed in the meantime is learned.
    ///
    /// @param path of the article that changed; null when more did
    void learn(Business business, @Nullable String path) {
        var article = path == null ? null : ArticlePath.parse(path).orElse(null);
        if (article == null || claimed(business, mayGoOn -> learning.learn(business, article.id(), mayGoOn))) {
            learnAll(business);
        }
    }

    /// Looks again when done, so that no change falls between two.
    private void learnAll(Business business) {
        for (var round = 0; round < ROUNDS; round++) {
            if (!claimed(business, mayGoOn -> learning.learn(business, mayGoOn))) {
                return;
            }
        }
    }

    /// @param work is to ask between portions whether it may go on, which renews the claim
    /// @return false when there was nothing to be done here
    private boolean claimed(Business business, Consumer<BooleanSupplier> work) {
        var claim = isResting()
                ? Optional.<LearningClaim>empty()
                : LearningClaim.take(sql, business.id(), learning.model());
        claim.ifPresent(held -> work(held, work));
        return claim.isPresent();
    }

    private void work(LearningClaim claim, Consumer<BooleanSupplier> work) {
        try {
            work.accept(claim::renew);
        } catch (EmbeddingsUnavailable away) {
            rest(away);
        } finally {
            claim.release();
        }
    }

    private void rest(EmbeddingsUnavailable away) {
        var seconds = ThreadLocalRandom.current().nextLong(PAUSE.toSeconds(), 2 * PAUSE.toSeconds());
        rested = clock.instant().plusSeconds(seconds);
        LOG.warn("Passages are not learned for {} seconds: {}", seconds, away.getMessage());
    }
}
