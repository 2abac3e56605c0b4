package dev.frontdesk.store;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.messaging.Outbox;
import dev.frontdesk.store.OutboxTable.Entry;
import dev.frontdesk.store.OutboxTable.OutboxId;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The outbox in PostgreSQL. With each entry goes a job that delivers it, in the same transaction.
public final class JdbcOutbox implements Outbox {

    private final OutboxTable table;
    private final SchedulerClient jobs;
    private final Clock clock;

    /// @param jobs a client that takes part in the calling thread's transaction, see [Jobs#client]
    public JdbcOutbox(JdbcClient sql, Seal seal, SchedulerClient jobs, Clock clock) {
        this.table = new OutboxTable(sql, seal);
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void add(BusinessId business, String kind, String key, Map<String, String> payload, Instant now) {
        var id = new OutboxId(business, UUID.randomUUID());
        if (table.add(id, new Entry(kind, key, payload), now)) {
            jobs.scheduleIfNotExists(new TaskInstance<Void>(OutboxDelivery.TASK, id.toString()), clock.instant());
        }
    }
}
