package dev.frontdesk.store;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.messaging.Delivery;
import dev.frontdesk.store.OutboxTable.Entry;
import dev.frontdesk.store.OutboxTable.OutboxId;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Delivers one outbox entry a job: ten tries over about an hour and a half. An entry that could not be
/// delivered stays in the table undelivered, and is counted (`frontdesk.outbox`, outcome `given-up`).
public final class OutboxDelivery {

    static final String TASK = "outbox";

    private static final Logger log = LoggerFactory.getLogger(OutboxDelivery.class);
    private static final int TRIES = 10;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

    private final BusinessScope scope;
    private final OutboxTable table;
    private final List<Delivery> deliveries;
    private final MeterRegistry meters;
    private final Clock clock;

    public OutboxDelivery(
            BusinessScope scope,
            JdbcClient sql,
            Seal seal,
            List<Delivery> deliveries,
            MeterRegistry meters,
            Clock clock) {
        this.scope = scope;
        this.table = new OutboxTable(sql, seal);
        this.deliveries = List.copyOf(deliveries);
        this.meters = meters;
        this.clock = clock;
    }

    /// For [Jobs#scheduler].
    public Task<Void> task() {
        return Tasks.oneTime(TASK)
                .onFailure(this::later)
                .execute((instance, _) -> run(OutboxId.parse(instance.getId())));
    }

    private void run(OutboxId id) {
        scope.in(id.business(), () -> table.undelivered(id)).ifPresent(entry -> deliver(id, entry));
    }

    /// A kind nobody takes has nowhere to go: that is a matter of configuration, and done.
    private void deliver(OutboxId id, Entry entry) {
        var takers = deliveries.stream()
                .filter(delivery -> delivery.takes(entry.kind()))
                .toList();
        try {
            for (var taker : takers) {
                taker.deliver(id.business(), entry.kind(), entry.key(), entry.payload());
            }
        } catch (Exception e) {
            note(id, false);
            count("failed");
            throw new DeliveryFailed(entry.kind(), e);
        }
        note(id, true);
        count(takers.isEmpty() ? "unwanted" : "delivered");
    }

    private void note(OutboxId id, boolean success) {
        scope.in(id.business(), () -> {
            if (success) {
                table.delivered(id, clock.instant());
            } else {
                table.failed(id);
            }
            return success;
        });
    }

    private void later(ExecutionComplete failure, ExecutionOperations<Void> job) {
        var failures = failure.getExecution().consecutiveFailures + 1;
        if (failures >= TRIES) {
            log.error("an outbox entry could not be delivered and stays undelivered: {}", failure.getExecution());
            count("given-up");
            job.stop();
        } else {
            job.reschedule(failure, clock.instant().plus(pause(failures)));
        }
    }

    /// Doubles with every failure; between half and one and a half of that, so that what failed together does
    /// not come back together.
    static Duration pause(int failures) {
        var millis = FIRST_PAUSE.toMillis() << (failures - 1);
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(millis / 2, millis * 3 / 2));
    }

    private void count(String outcome) {
        meters.counter("frontdesk.outbox", "outcome", outcome).increment();
    }

    /// Names the kind and what went wrong by type only: messages may quote what was to be delivered.
    private static final class DeliveryFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DeliveryFailed(String kind, Exception cause) {
            super("delivery of " + kind + " failed: " + cause.getClass().getName());
        }
    }
}
