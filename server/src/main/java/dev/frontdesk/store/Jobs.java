package dev.frontdesk.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/// Jobs that survive a crash, in PostgreSQL; every node looks for due ones, and one of them gets each.
public final class Jobs {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration TO_FINISH = Duration.ofSeconds(10);
    private static final int AT_ONCE = 4;
    /// Of the threads: below the first, more due jobs are fetched, up to the second.
    private static final double REFILL_BELOW = 0.5;

    private static final double FETCH_UP_TO = 1.0;

    private Jobs() {}

    /// Enters jobs into the calling thread's transaction, or at once when there is none.
    public static SchedulerClient client(DataSource database) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .jdbcCustomization(postgres())
                .build();
    }

    /// Runs jobs from its start to its stop, which waits up to ten seconds for those under way; a job
    /// without an end is run again by another node.
    ///
    /// @param recurring made due when it starts
    public static Scheduler scheduler(
            DataSource database, List<Task<?>> tasks, List<RecurringTask<?>> recurring, Clock clock) {
        return Scheduler.create(database, tasks)
                .startTasks(recurring)
                .jdbcCustomization(postgres())
                .clock(clock::instant)
                .threads(AT_ONCE)
                .pollUsingLockAndFetch(REFILL_BELOW, FETCH_UP_TO)
                .pollingInterval(LOOK_EVERY)
                .shutdownMaxWait(TO_FINISH)
                .failureLogging(LogLevel.WARN, false)
                .build();
    }

    /// Work that is done over and over, with a pause after each round; on many nodes, one at a time.
    public static RecurringTask<Void> every(Duration pause, String name, Runnable work) {
        return Tasks.recurring(name, FixedDelay.of(pause)).execute((_, _) -> work.run());
    }

    private static PostgreSqlJdbcCustomization postgres() {
        return new PostgreSqlJdbcCustomization(false, false);
    }
}
