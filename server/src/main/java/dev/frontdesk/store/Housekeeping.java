package dev.frontdesk.store;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.knowledge.UnansweredQuestions;
import dev.frontdesk.ops.DeskMetrics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What time does to records: holds run out, conversations go quiet, appointments pass, receipts, outbox
/// entries, calls without a conversation and questions without an answer grow old.
/// Nothing depends on it being prompt. Each step takes at most a thousand rows of a business a round, and
/// leaves alone what somebody is working on.
public final class Housekeeping {

    private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST = 1_000;

    private final BusinessScope scope;
    private final JdbcClient sql;
    private final DeskMetrics metrics;
    private final Clock clock;

    public Housekeeping(BusinessScope scope, JdbcClient sql, DeskMetrics metrics, Clock clock) {
        this.scope = scope;
        this.sql = sql;
        this.metrics = metrics;
        this.clock = clock;
    }

    /// For [Jobs#scheduler]; on many nodes, one at a time.
    public RecurringTask<Void> task() {
        return Tasks.recurring("housekeeping", FixedDelay.of(EVERY)).execute((_, _) -> run());
    }

    /// A business that makes trouble does not keep the others from their turn.
    public void run() {
        for (var business : businesses()) {
            try {
                run(business, clock.instant());
            } catch (RuntimeException e) {
                log.warn("housekeeping of business {} failed", business, e);
            }
        }
    }

    private List<BusinessId> businesses() {
        return sql.sql("SELECT id FROM businesses")
                .query((row, _) -> new BusinessId(row.getObject("id", UUID.class)))
                .list();
    }

    private void run(BusinessId business, Instant now) {
        passAppointments(business, now);
        for (var channel : Channel.values()) {
            endIdle(business, channel, now).forEach(outcome -> metrics.ended(channel, outcome));
        }
        forget(business, now.minus(KEPT));
        forgetCalls(business, now.minus(KEPT));
        forgetQuestions(business, now.minus(UnansweredQuestions.KEPT));
    }

    private void passAppointments(BusinessId business, Instant now) {
        once(business, now, """
                DELETE FROM appointments WHERE business_id = :business AND id IN (
                  SELECT id FROM appointments
                  WHERE business_id = :business AND status = 'held' AND held_until <= :before
                  LIMIT :most FOR UPDATE SKIP LOCKED)
                """);
        once(business, now, """
                UPDATE appointments SET status = 'done' WHERE business_id = :business AND id IN (
                  SELECT id FROM appointments
                  WHERE business_id = :business AND status = 'booked' AND ends_at <= :before
                  LIMIT :most FOR UPDATE SKIP LOCKED)
                """);
    }

    /// What was not delivered stays, for somebody to look at.
    private void forget(BusinessId business, Instant before) {
        once(business, before, """
                DELETE FROM receipts WHERE business_id = :business AND (provider, event) IN (
                  SELECT provider, event FROM receipts
                  WHERE business_id = :business AND at <= :before
                  LIMIT :most FOR UPDATE SKIP LOCKED)
                """);
        once(business, before, """
                DELETE FROM outbox WHERE business_id = :business AND id IN (
                  SELECT id FROM outbox
                  WHERE business_id = :business AND created_at <= :before
                  LIMIT :most FOR UPDATE SKIP LOCKED)
                """);
    }

    /// Those that led to no conversation; the others go with theirs.
    private void forgetCalls(BusinessId business, Instant before) {
        once(business, before, """
                DELETE FROM calls WHERE business_id = :business AND (thread_index, attempt) IN (
                  SELECT thread_index, attempt FROM calls
                  WHERE business_id = :business AND conversation IS NULL AND expected_at <= :before
                  LIMIT :most FOR UPDATE SKIP LOCKED)
                """);
    }

    private void forgetQuestions(BusinessId business, Instant before) {
        once(business, before, """
                DELETE FROM unanswered_questions WHERE business_id = :business AND id IN (
                  SELECT id FROM unanswered_questions
                  WHERE business_id = :business AND last_asked_at <= :before
                  LIMIT :most FOR UPDATE SKIP LOCKED)
                """);
    }

    /// @return what became of each that ended
    private List<Outcome> endIdle(BusinessId business, Channel channel, Instant now) {
        return scope.in(
                business,
                () -> sql.sql("""
                UPDATE conversations
                SET ended_at = :now, outcome = coalesce(outcome, :outcome), version = version + 1
                WHERE business_id = :business AND id IN (
                  SELECT id FROM conversations
                  WHERE business_id = :business AND channel = :channel AND ended_at IS NULL
                    AND last_turn_at <= :before
                  LIMIT :most FOR UPDATE SKIP LOCKED)
                RETURNING outcome
                """)
                        .param("now", Times.column(now))
                        .param("outcome", Outcome.ABANDONED.label())
                        .param("business", business.value())
                        .param("channel", channel.label())
                        .param("before", Times.column(now.minus(channel.live())))
                        .param("most", MOST)
                        .query((row, _) -> ConversationRows.outcome(row.getString("outcome")))
                        .list());
    }

    private void once(BusinessId business, Instant before, String statement) {
        scope.in(
                business,
                () -> sql.sql(statement)
                        .param("business", business.value())
                        .param("before", Times.column(before))
                        .param("most", MOST)
                        .update());
    }
}
