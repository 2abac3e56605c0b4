package dev.frontdesk.store;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.BusinessScope;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Scopes as transactions of the calling thread whose first statement names the business to row-level
/// security. The isolation is the connection's own, READ COMMITTED.
public final class JdbcBusinessScope implements BusinessScope {

    private static final Logger log = LoggerFactory.getLogger(JdbcBusinessScope.class);
    private static final int TRIES = 4;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
    /// Serialization failure and deadlock: the same work may well succeed when it is run again.
    private static final Set<String> TRANSIENT = Set.of("40001", "40P01");

    private final TransactionTemplate transaction;
    private final JdbcClient sql;
    private final Pause pause;

    public JdbcBusinessScope(PlatformTransactionManager transactions, JdbcClient sql, Pause pause) {
        this.transaction = new TransactionTemplate(transactions);
        this.sql = sql;
        this.pause = pause;
    }

    @Override
    public <T> T in(BusinessId business, Supplier<T> work) {
        var running = running();
        if (running == null) {
            return begin(business, work);
        }
        if (!running.business.equals(business)) {
            throw new IllegalStateException("a scope of another business is running");
        }
        return work.get();
    }

    @Override
    public void afterCommit(Runnable action) {
        var running = running();
        if (running == null) {
            throw new IllegalStateException("no scope is running that could commit");
        }
        running.afterwards.add(action);
    }

    private <T> T begin(BusinessId business, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a scope is a transaction of its own, not part of another");
        }
        for (var attempt = 1; ; attempt++) {
            var running = new Running(business, new ArrayList<>());
            try {
                var result = commit(running, work);
                running.afterwards.forEach(JdbcBusinessScope::runSafely);
                return result;
            } catch (RuntimeException e) {
                if (attempt == TRIES || !isTransient(e)) {
                    throw e;
                }
                pause.of(jittered(attempt));
            }
        }
    }

    private <T> T commit(Running running, Supplier<T> work) {
        TransactionSynchronizationManager.bindResource(this, running);
        try {
            return transaction.execute(_ -> {
                name(running.business);
                return work.get();
            });
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
        }
    }

    private void name(BusinessId business) {
        sql.sql("SELECT set_config('frontdesk.business', ?, true)")
                .param(business.toString())
                .query(String.class)
                .single();
    }

    private @Nullable Running running() {
        return (Running) TransactionSynchronizationManager.getResource(this);
    }

    /// What was to be done is done and committed: a failure here must not look as if it were not.
    private static void runSafely(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            log.error("an action after a commit failed", e);
        }
    }

    private static boolean isTransient(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sqlFailure
                    && sqlFailure.getSQLState() != null
                    && TRANSIENT.contains(sqlFailure.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /// Doubles with every attempt; between half and one and a half of that, so that two who met do not meet
    /// again.
    private static Duration jittered(int attempt) {
        var nanos = FIRST_PAUSE.toNanos() << (attempt - 1);
        return Duration.ofNanos(ThreadLocalRandom.current().nextLong(nanos / 2, nanos * 3 / 2));
    }

    private record Running(BusinessId business, List<Runnable> afterwards) {}
}
