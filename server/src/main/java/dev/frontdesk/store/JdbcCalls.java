package dev.frontdesk.store;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.call.CallEnd;
import dev.frontdesk.call.CallNext;
import dev.frontdesk.call.CallObserver;
import dev.frontdesk.call.CallRecord;
import dev.frontdesk.call.CallRecords;
import dev.frontdesk.call.CallStart;
import dev.frontdesk.call.CallTicket;
import dev.frontdesk.call.CallTimeline;
import dev.frontdesk.call.Calls;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The streams of calls in PostgreSQL, a row each. Of many claims of a token one wins, because the winner's
/// `UPDATE` locks the row and the others find it claimed.
public final class JdbcCalls implements Calls, CallRecords {

    private static final Duration TOKEN_LIVES = Duration.ofMinutes(1);
    private static final int MOST_STREAMS = 3;

    private final JdbcClient sql;
    private final CallRows rows;
    private final BusinessScope scope;
    private final SecureRandom random;
    private final String node;
    private final Clock clock;
    private final CallObserver observer;

    private record Last(int attempt, Optional<CallNext> next) {}

    /// @param node names this process to whoever reads the table
    /// @param observer is told of ends that were presumed
    public JdbcCalls(
            JdbcClient sql,
            Seal seal,
            BusinessScope scope,
            SecureRandom random,
            String node,
            Clock clock,
            CallObserver observer) {
        this.sql = sql;
        this.rows = new CallRows(seal);
        this.scope = scope;
        this.random = random;
        this.node = node;
        this.clock = clock;
        this.observer = observer;
    }

    /// Asked for again, a stream has a new token and the old one is void.
    @Override
    public String expect(CallTicket ticket) {
        var token = CallToken.make(ticket.business(), random);
        var now = clock.instant();
        in(
                ticket.business(),
                () -> sql.sql("""
                        INSERT INTO calls (business_id, thread_index, thread_sealed, attempt, party_sealed, party_index,
                          engine, token_hash, expires_at, expected_at)
                        VALUES (:business, :index, :sealed, :attempt, :party_sealed, :party_index,
                          :engine, :hash, :expires, :now)
                        ON CONFLICT (business_id, thread_index, attempt) DO UPDATE SET
                          engine = excluded.engine, token_hash = excluded.token_hash,
                          expires_at = excluded.expires_at, claimed_at = NULL, node = NULL,
                          next = NULL, transfer_sealed = NULL, ended_at = NULL, reason = NULL, fault = NULL,
                          timeline = '[]'
                        """)
                        .params(rows.values(ticket))
                        .param("hash", token.hash())
                        .param("expires", Times.column(now.plus(TOKEN_LIVES)))
                        .param("now", Times.column(now))
                        .update());
        return token.text();
    }

    @Override
    public Optional<CallTicket> claim(CallStart start) {
        return CallToken.parse(start.token())
                .flatMap(token -> scope.in(token.business(), () -> claim(token, start.call())));
    }

    private Optional<CallTicket> claim(CallToken token, String call) {
        return sql.sql("""
                UPDATE calls SET claimed_at = :now, node = :node
                WHERE business_id = :business AND token_hash = :hash AND thread_index = :index
                  AND claimed_at IS NULL AND ended_at IS NULL AND expires_at > :now
                RETURNING party_sealed, engine, attempt
                """)
                .param("now", Times.column(clock.instant()))
                .param("node", node)
                .param("business", token.business().value())
                .param("hash", token.hash())
                .param("index", rows.index(token.business(), call))
                .query((row, _) -> rows.ticket(token.business(), call, row))
                .optional();
    }

    @Override
    public boolean next(CallTicket ticket, CallNext next) {
        var business = ticket.business();
        return scope.in(
                        business,
                        () -> sql.sql("""
                                UPDATE calls SET next = :next, transfer_sealed = :transfer
                                WHERE business_id = :business AND thread_index = :index AND attempt = :attempt
                                  AND NOT EXISTS (SELECT FROM calls AS later
                                    WHERE later.business_id = :business AND later.thread_index = :index
                                      AND later.attempt > :attempt)
                                """)
                                .param("next", CallRows.label(next))
                                .param("transfer", rows.transfer(business, next))
                                .param("business", business.value())
                                .param("index", rows.index(business, ticket.call()))
                                .param("attempt", ticket.attempt())
                                .update())
                == 1;
    }

    @Override
    public CallNext next(BusinessId business, String call) {
        return scope.in(business, () -> last(business, call))
                .map(last -> last.next()
                        .filter(next -> !(next instanceof CallNext.Reconnect))
                        .orElseGet(
                                () -> last.attempt() < MOST_STREAMS ? new CallNext.Reconnect() : new CallNext.Script()))
                .orElseGet(CallNext.Script::new);
    }

    private Optional<Last> last(BusinessId business, String call) {
        return sql.sql("""
                SELECT attempt, next, transfer_sealed FROM calls
                WHERE business_id = :business AND thread_index = :index ORDER BY attempt DESC LIMIT 1
                """)
                .param("business", business.value())
                .param("index", rows.index(business, call))
                .query((row, _) -> new Last(row.getInt("attempt"), rows.next(business, row)))
                .optional();
    }

    @Override
    public void ended(CallTicket ticket, CallEnd end, CallTimeline timeline) {
        var business = ticket.business();
        in(
                business,
                () -> sql.sql("""
                        UPDATE calls SET ended_at = :now, reason = :reason, fault = :fault, timeline = :timeline::jsonb,
                          conversation = coalesce(conversation, (
                            SELECT id FROM conversations
                            WHERE business_id = :business AND channel = 'phone' AND thread_index = :index
                            ORDER BY started_at DESC LIMIT 1))
                        WHERE business_id = :business AND thread_index = :index AND attempt = :attempt
                        """)
                        .param("now", Times.column(clock.instant()))
                        .param("reason", end.reason().label())
                        .param("fault", end.fault().label())
                        .param("timeline", TimelineJson.write(timeline))
                        .param("business", business.value())
                        .param("index", rows.index(business, ticket.call()))
                        .param("attempt", ticket.attempt())
                        .update());
    }

    @Override
    public void over(BusinessId business, String call, CallEnd presumed) {
        scope.in(business, () -> {
            int presumedNow = (int) settle(business, call, presumed).stream()
                    .filter(open -> open)
                    .count();
            if (presumedNow > 0) {
                scope.afterCommit(() -> observer.presumed(presumed, presumedNow));
            }
            return presumedNow;
        });
    }

    /// @return of each stream that was settled, whether it had not ended
    private List<Boolean> settle(BusinessId business, String call, CallEnd presumed) {
        return sql.sql("""
                        UPDATE calls now SET
                          ended_at = coalesce(now.ended_at, :now), reason = coalesce(now.reason, :reason),
                          fault = coalesce(now.fault, :fault),
                          conversation = coalesce(now.conversation, (
                            SELECT id FROM conversations
                            WHERE business_id = :business AND channel = 'phone' AND thread_index = :index
                            ORDER BY started_at DESC LIMIT 1))
                        FROM calls before
                        WHERE now.business_id = :business AND now.thread_index = :index
                          AND (now.ended_at IS NULL OR now.conversation IS NULL)
                          AND before.business_id = now.business_id AND before.thread_index = now.thread_index
                          AND before.attempt = now.attempt
                        RETURNING before.ended_at IS NULL
                        """)
                .param("now", Times.column(clock.instant()))
                .param("reason", presumed.reason().label())
                .param("fault", presumed.fault().label())
                .param("business", business.value())
                .param("index", rows.index(business, call))
                .query(Boolean.class)
                .list();
    }

    @Override
    public List<CallRecord> of(BusinessId business, String call) {
        return scope.in(
                business,
                () -> sql.sql("""
                        SELECT engine, attempt, coalesce(claimed_at, expected_at) AS started_at, ended_at, reason, fault,
                          timeline
                        FROM calls WHERE business_id = :business AND thread_index = :index ORDER BY attempt
                        """)
                        .param("business", business.value())
                        .param("index", rows.index(business, call))
                        .query((row, _) -> rows.record(row))
                        .list());
    }

    private void in(BusinessId business, IntSupplier statement) {
        scope.in(business, statement::getAsInt);
    }
}
