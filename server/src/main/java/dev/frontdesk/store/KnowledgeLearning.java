package dev.frontdesk.store;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Businesses;
import dev.frontdesk.knowledge.meaning.EmbeddingsUnavailable;
import dev.frontdesk.knowledge.meaning.PassageLearning;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Gives passages their vectors when articles have changed, whoever changed them, and when the model has. All
/// nodes have to be set to the same model.
public final class KnowledgeLearning {

    private static final Logger LOG = LoggerFactory.getLogger(KnowledgeLearning.class);
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(30);

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

    /// Does nothing for half a minute after there were no vectors to be had.
    public void run() {
        if (clock.instant().isBefore(rested)) {
            return;
        }
        try {
            changed().forEach(this::learn);
        } catch (EmbeddingsUnavailable away) {
            var seconds = ThreadLocalRandom.current().nextLong(PAUSE.toSeconds(), 2 * PAUSE.toSeconds());
            rested = clock.instant().plusSeconds(seconds);
            LOG.warn("Passages are not learned for {} seconds: {}", seconds, away.getMessage());
        }
    }

    private List<BusinessId> changed() {
        return sql.sql("SELECT id FROM businesses WHERE learned IS DISTINCT FROM knowledge::text || ' ' || ?")
                .param(learning.model())
                .query((row, _) -> new BusinessId(row.getObject("id", UUID.class)))
                .list();
    }

    /// A business that makes trouble does not keep the others from their turn.
    private void learn(BusinessId id) {
        try {
            businesses.byId(id).ifPresent(business -> {
                var learned = learning.learn(business);
                LOG.debug("{} passages of business {} were learned", learned, id);
            });
        } catch (EmbeddingsUnavailable away) {
            throw away;
        } catch (RuntimeException e) {
            LOG.warn("passages of business {} were not learned", id, e);
        }
    }
}
