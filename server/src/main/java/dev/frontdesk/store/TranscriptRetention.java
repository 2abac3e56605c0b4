package dev.frontdesk.store;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.business.Businesses;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.Dialogue;
import dev.frontdesk.conversation.form.Form;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Forgets what was said in conversations that ended longer ago than their business keeps transcripts: turns, form,
/// what models did, review, who it was, and the records of the calls as soon as they have no recordings any more. The
/// conversation stays as a figure, like one whose contact was erased; appointments and contacts stay as they are.
public final class TranscriptRetention {

    private static final Logger LOG = LoggerFactory.getLogger(TranscriptRetention.class);
    private static final Duration EVERY = Duration.ofDays(1);

    /// So that a statement takes a fraction of its five seconds, and a day's work an end.
    private static final int AT_ONCE = 200;

    private static final int MOST_ROUNDS = 500;

    private final Businesses businesses;
    private final BusinessScope scope;
    private final JdbcClient sql;
    private final Seal seal;
    private final LiveConversations live;
    private final MeterRegistry meters;
    private final Clock clock;

    public TranscriptRetention(
            Businesses businesses,
            BusinessScope scope,
            JdbcClient sql,
            Seal seal,
            LiveConversations live,
            MeterRegistry meters,
            Clock clock) {
        this.businesses = businesses;
        this.scope = scope;
        this.sql = sql;
        this.seal = seal;
        this.live = live;
        this.meters = meters;
        this.clock = clock;
    }

    /// For [Jobs#scheduler]; on many nodes, one at a time.
    public RecurringTask<Void> task() {
        return Tasks.recurring("transcripts", FixedDelay.of(EVERY)).execute((_, _) -> run());
    }

    /// A business that makes trouble does not keep the others from their turn.
    public void run() {
        for (var business : businesses.all()) {
            try {
                var before = clock.instant().minus(business.retention().transcripts());
                repeat(() -> forget(business.id(), before));
                repeat(() -> forgetCalls(business.id(), before));
            } catch (RuntimeException e) {
                meters.counter("frontdesk.transcripts.failures").increment();
                LOG.warn("transcripts of business {} were not deleted", business.id(), e);
            }
        }
    }

    /// What one round does.
    private interface Round {

        /// @return how many rows it took, [#AT_ONCE] when there may be more
        int run();
    }

    private static void repeat(Round round) {
        for (var count = 0; count < MOST_ROUNDS; count++) {
            if (round.run() < AT_ONCE) {
                return;
            }
        }
    }

    /// Leaves alone what somebody is working on, until tomorrow.
    private int forget(BusinessId business, Instant before) {
        var old = scope.in(business, () -> {
            var ids = old(business, before);
            if (!ids.isEmpty()) {
                forget(business, ids.toArray(UUID[]::new));
            }
            scope.afterCommit(() -> ids.forEach(id -> live.drop(business, new ConversationId(id))));
            return ids;
        });
        meters.counter("frontdesk.transcripts.deleted").increment(old.size());
        return old.size();
    }

    private List<UUID> old(BusinessId business, Instant before) {
        return sql.sql("""
                SELECT id FROM conversations
                WHERE business_id = :business AND ended_at <= :before AND forgotten_at IS NULL
                ORDER BY ended_at LIMIT :most FOR NO KEY UPDATE SKIP LOCKED
                """)
                .param("business", business.value())
                .param("before", Times.column(before))
                .param("most", AT_ONCE)
                .query(UUID.class)
                .list();
    }

    private void forget(BusinessId business, UUID[] conversations) {
        for (var table : List.of("turns", "tool_calls")) {
            sql.sql("DELETE FROM " + table + " WHERE business_id = ? AND conversation = ANY (?)")
                    .param(business.value())
                    .param(conversations)
                    .update();
        }
        sql.sql("""
                UPDATE conversations o SET
                  party_sealed = NULL, party_index = NULL,
                  contact = CASE WHEN EXISTS (
                    SELECT FROM calls c JOIN recordings r USING (business_id, thread_index)
                    WHERE c.business_id = o.business_id AND c.conversation = o.id) THEN contact END,
                  thread_sealed = :nothing, thread_index = uuid_send(gen_random_uuid()),
                  form_sealed = :form, dialogue_sealed = :dialogue,
                  review_sealed = NULL, reviewed_at = coalesce(reviewed_at, :now), forgotten_at = :now,
                  version = version + 1
                WHERE business_id = :business AND id = ANY (:conversations)
                """)
                .param("business", business.value())
                .param("conversations", conversations)
                .param("nothing", seal.seal(business, Purpose.THREAD, ""))
                .param("form", seal.seal(business, Purpose.FORM, ConversationJson.write(Form.EMPTY)))
                .param("dialogue", seal.seal(business, Purpose.DIALOGUE, ConversationJson.write(Dialogue.START)))
                .param("now", Times.column(clock.instant()))
                .update();
    }

    /// A recording is kept for a time of its own, with the records of its call and whose it is: a person who is
    /// erased takes it along.
    private int forgetCalls(BusinessId business, Instant before) {
        return scope.in(
                business,
                () -> sql.sql("""
                        WITH gone AS (
                          DELETE FROM calls WHERE business_id = :business AND (thread_index, attempt) IN (
                            SELECT c.thread_index, c.attempt FROM calls c
                            WHERE c.business_id = :business AND c.expected_at <= :before
                              AND NOT EXISTS (
                                SELECT FROM conversations o
                                WHERE o.business_id = :business AND o.id = c.conversation AND o.forgotten_at IS NULL)
                              AND NOT EXISTS (
                                SELECT FROM recordings r
                                WHERE r.business_id = :business AND r.thread_index = c.thread_index)
                            LIMIT :most FOR UPDATE OF c SKIP LOCKED)
                          RETURNING conversation),
                        nobody AS (
                          UPDATE conversations SET contact = NULL
                          WHERE business_id = :business AND forgotten_at IS NOT NULL
                            AND id IN (SELECT conversation FROM gone))
                        SELECT count(*) FROM gone
                        """)
                        .param("business", business.value())
                        .param("before", Times.column(before))
                        .param("most", AT_ONCE)
                        .query(Integer.class)
                        .single());
    }
}
