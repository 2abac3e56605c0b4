package dev.frontdesk.store;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.messaging.Delivery;
import dev.frontdesk.messaging.DeliveryFault;
import dev.frontdesk.store.OutboxTable.Entry;
import dev.frontdesk.store.OutboxTable.OutboxId;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Delivers one outbox entry a job: ten tries over about an hour and a half, fewer when a [DeliveryFault]
/// says that repeating cannot help. An entry that could not be delivered stays in the table undelivered,
/// and is counted (`frontdesk.outbox`, outcome `given-up`).
public final class OutboxDelivery {

    static final String TASK = "outbox";

    private static final Logger log = LoggerFactory.getLogger(OutboxDelivery.class);
    private static final int TRIES = 10;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    /// A receiver that asks for more than this is not waited for.
    private static final Duration LONGEST_ASKED = Duration.ofHours(1);

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
            failed(id, entry.kind(), e);
            return;
        }
        note(id, true);
        count(takers.isEmpty() ? "unwanted" : "delivered");
    }

    /// Returns when repeating cannot help, and the job is over.
    private void failed(OutboxId id, String kind, Exception cause) {
        note(id, false);
        count("failed");
        var failure = new DeliveryFailed(kind, cause);
        if (cause instanceof DeliveryFault fault && !fault.passing()) {
            log.error("an outbox entry cannot be delivered and stays undelivered: {}, {}", id, failure.getMessage());
            count("given-up");
            return;
        }
        throw failure;
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
            var pause = longer(pause(failures), asked(failure));
            job.reschedule(failure, clock.instant().plus(pause));
        }
    }

    /// Doubles with every failure; between half and one and a half of that, so that what failed together does
    /// not come back together.
    static Duration pause(int failures) {
        var millis = FIRST_PAUSE.toMillis() << (failures - 1);
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(millis / 2, millis * 3 / 2));
    }

    private static Duration asked(ExecutionComplete failure) {
        return failure.getCause()
                .map(cause -> cause instanceof DeliveryFailed failed ? failed.retryAfter : null)
                .filter(asked -> asked.compareTo(LONGEST_ASKED) <= 0)
                .orElse(Duration.ZERO);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private void count(String outcome) {
        meters.counter("frontdesk.outbox", "outcome", outcome).increment();
    }

    /// Names the kind and, unless a fault tells what may be logged, what went wrong by type only: messages
    /// may quote what was to be delivered.
    private static final class DeliveryFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient @Nullable Duration retryAfter;

        DeliveryFailed(String kind, Exception cause) {
            super("delivery of " + kind + " failed: " + reason(cause));
            retryAfter = cause instanceof DeliveryFault fault ? fault.retryAfter() : null;
        }

        private static String reason(Exception cause) {
            return cause instanceof DeliveryFault fault
                    ? fault.reason()
                    : cause.getClass().getName();
        }
    }
}
