package dev.frontdesk.store;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.business.Businesses;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Acts on changes of articles and vectors at once, whichever node made them: passages get their vectors, and this
/// node's indexes are brought up to date before the next question. Nothing is wrong without it, only later: the job
/// looks for what has changed too, and each lookup asks whether its index still holds.
public final class KnowledgeNews implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KnowledgeNews.class);

    /// More changes than this at once are left to the job and the lookups.
    private static final int MOST_WAITING = 256;

    private static final Duration TO_FINISH = Duration.ofSeconds(5);

    private final Businesses businesses;
    private final BusinessScope scope;
    private final @Nullable KnowledgeLearning learning;
    private final Consumer<Business> refresh;
    private final BlockingQueue<Optional<KnowledgeChange>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Listening listening;
    private volatile @Nullable Thread worker;
    private volatile boolean stopped;

    /// @param learning null where nothing makes vectors
    /// @param refresh brings the node's indexes of a business up to date; called inside its scope
    public KnowledgeNews(
            Listening.Line line,
            Businesses businesses,
            BusinessScope scope,
            @Nullable KnowledgeLearning learning,
            Consumer<Business> refresh) {
        this.businesses = businesses;
        this.scope = scope;
        this.learning = learning;
        this.refresh = refresh;
        this.listening = new Listening(
                line,
                Arrays.stream(KnowledgeChange.What.values())
                        .map(KnowledgeChange.What::channel)
                        .toList(),
                new Queue());
    }

    public void start(MeterRegistry meters) {
        Gauge.builder("frontdesk.knowledge.listening", listening, it -> it.isConnected() ? 1 : 0)
                .description("Whether changes of knowledge on other nodes are heard of at once")
                .register(meters);
        worker = Thread.ofVirtual().name("knowledge").start(this::work);
        listening.start();
    }

    /// Whether changes are heard of now.
    boolean isListening() {
        return listening.isConnected();
    }

    /// What was not announced is looked for by the job within seconds: it is not looked for here.
    private final class Queue implements Listening.Listener {

        @Override
        public void connected() {
            LOG.debug("changes of knowledge are heard of");
        }

        @Override
        public void heard(String channel, String payload) {
            var change = KnowledgeChange.heard(channel, payload);
            if (change.isPresent() && !waiting.offer(change)) {
                LOG.debug("more changes of knowledge than can be taken in");
            }
        }
    }

    private void work() {
        try {
            while (!stopped) {
                var changes = new LinkedHashSet<Optional<KnowledgeChange>>();
                changes.add(waiting.take());
                waiting.drainTo(changes);
                changes.forEach(change -> change.ifPresent(this::act));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void act(KnowledgeChange change) {
        if (stopped) {
            return;
        }
        try {
            businesses.byId(change.business()).ifPresent(business -> {
                scope.in(business.id(), () -> {
                    refresh.accept(business);
                    return business;
                });
                if (learning != null && change.what() == KnowledgeChange.What.ARTICLES) {
                    learning.learn(business, change.path());
                }
            });
        } catch (RuntimeException e) {
            LOG.warn("a change of business {}'s knowledge is taken in later", change.business(), e);
        }
    }

    /// Waits some seconds for a change that is being taken in: an interrupt would break a connection of the pool.
    @Override
    public void close() {
        stopped = true;
        listening.close();
        var working = worker;
        if (working != null) {
            var _ = waiting.offer(Optional.empty());
            Listening.await(working, TO_FINISH);
        }
    }
}
