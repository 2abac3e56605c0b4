package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.business.BusinessId;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.support.TransactionTemplate;

class BusinessScopeIT {

    private final BusinessId business = TestDatabase.business();
    private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
    private final JdbcBusinessScope scope =
            new JdbcBusinessScope(TestDatabase.transactions(), TestDatabase.sql(), pauses::add);

    @Test
    void commitsWhenTheWorkReturns() {
        var result = scope.in(business, () -> add("a"));

        assertThat(result).isEqualTo(1);
        assertThat(kept()).containsExactly("a");
    }

    @Test
    void rollsBackWhenTheWorkThrows() {
        assertThatThrownBy(() -> scope.in(business, () -> {
                    add("a");
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(kept()).isEmpty();
    }

    @Test
    void anInnerScopeOfTheSameBusinessSharesTheTransaction() {
        assertThatThrownBy(() -> scope.in(business, () -> {
                    scope.in(business, () -> add("a"));
                    assertThat(articles()).containsExactly("a");
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(kept()).isEmpty();
    }

    @Test
    void aScopeOfAnotherBusinessIsRefused() {
        var other = TestDatabase.business();

        assertThatThrownBy(() -> scope.in(business, () -> scope.in(other, () -> 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(scope.in(other, () -> 1)).as("nothing of the first is left").isEqualTo(1);
    }

    @Test
    void aScopeInsideAnotherTransactionIsRefused() {
        var transaction = new TransactionTemplate(TestDatabase.transactions());

        assertThatThrownBy(() -> transaction.execute(_ -> scope.in(business, () -> 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void afterCommitRunsOutsideTheTransactionOnceItIsCommitted() {
        var seen = new ArrayList<String>();

        scope.in(business, () -> {
            scope.in(business, () -> {
                scope.afterCommit(() -> seen.addAll(kept()));
                return 1;
            });
            assertThat(seen).isEmpty();
            return add("a");
        });

        assertThat(seen).containsExactly("a");
    }

    @Test
    void afterCommitNeverRunsAfterARollback() {
        var ran = new AtomicInteger();

        assertThatThrownBy(() -> scope.in(business, () -> {
                    scope.afterCommit(ran::incrementAndGet);
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(ran).hasValue(0);
    }

    @Test
    void anActionThatFailsAfterTheCommitDoesNotUndoTheAnswerOrTheOtherActions() {
        var ran = new AtomicInteger();

        var result = scope.in(business, () -> {
            scope.afterCommit(() -> {
                throw new IllegalStateException("too late");
            });
            scope.afterCommit(ran::incrementAndGet);
            return add("a");
        });

        assertThat(result).isEqualTo(1);
        assertThat(ran).hasValue(1);
    }

    @Test
    void afterCommitOutsideAScopeIsRefused() {
        assertThatThrownBy(() -> scope.afterCommit(() -> {})).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void ofTwoInADeadlockOneIsRunAgainAndBothCommit() throws Exception {
        scope.in(business, () -> add("a") + add("b"));
        var bothHoldOne = new CyclicBarrier(2);
        var runs = new AtomicInteger();
        var commits = new AtomicInteger();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(() -> lockBoth("a", "b", bothHoldOne, runs, commits));
            var two = threads.submit(() -> lockBoth("b", "a", bothHoldOne, runs, commits));
            one.get(20, TimeUnit.SECONDS);
            two.get(20, TimeUnit.SECONDS);
        }

        assertThat(runs).hasValue(3);
        assertThat(commits)
                .as("afterCommit of a try that rolled back is forgotten")
                .hasValue(2);
        assertThat(pauses).hasSize(1);
        assertThat(pauses.getFirst()).isBetween(Duration.ofMillis(5), Duration.ofMillis(15));
        assertThat(bodies()).containsOnly("xx");
    }

    @Test
    void whatNeverSucceedsIsTriedFourTimesAndThenThrown() {
        var runs = new AtomicInteger();

        assertThatThrownBy(() -> scope.in(business, () -> {
                    runs.incrementAndGet();
                    throw new DeadlockLoser();
                }))
                .isInstanceOf(DeadlockLoser.class);

        assertThat(runs).hasValue(4);
        assertThat(pauses).hasSize(3);
    }

    private int lockBoth(
            String first, String second, CyclicBarrier bothHoldOne, AtomicInteger runs, AtomicInteger commits) {
        return scope.in(business, () -> {
            scope.afterCommit(commits::incrementAndGet);
            var firstRun = runs.incrementAndGet() <= 2;
            extend(first);
            if (firstRun) {
                meet(bothHoldOne);
            }
            return extend(second);
        });
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int add(String path) {
        return TestDatabase.sql()
                .sql("INSERT INTO articles (business_id, path, body, changed_at) VALUES (?, ?, '', now())")
                .params(business.value(), path)
                .update();
    }

    private int extend(String path) {
        return TestDatabase.sql()
                .sql("UPDATE articles SET body = body || 'x' WHERE business_id = ? AND path = ?")
                .params(business.value(), path)
                .update();
    }

    private List<String> kept() {
        return scope.in(business, this::articles);
    }

    private List<String> articles() {
        return TestDatabase.sql()
                .sql("SELECT path FROM articles ORDER BY path")
                .query(String.class)
                .list();
    }

    private List<String> bodies() {
        return scope.in(
                business,
                () -> TestDatabase.sql()
                        .sql("SELECT body FROM articles")
                        .query(String.class)
                        .list());
    }

    private static final class DeadlockLoser extends PessimisticLockingFailureException {
        private static final long serialVersionUID = 1L;

        DeadlockLoser() {
            super("deadlock", new SQLException("deadlock detected", "40P01"));
        }
    }
}
