package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.ops.DeskMetrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class HousekeepingIT {

    private static final Instant NOW = TestDatabase.NOW;

    private final JdbcClient sql = TestDatabase.sql();
    private final BusinessId business = TestDatabase.businessWithServices();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Housekeeping housekeeping =
            new Housekeeping(TestDatabase.scope(), sql, new DeskMetrics(meters), TestDatabase.CLOCK);

    @Test
    void holdsThatRanOutGoAndLiveOnesStay() {
        appointment("GANE", "held", Duration.ofDays(1), NOW.minusSeconds(1));
        appointment("LXVE", "held", Duration.ofDays(2), NOW.plusSeconds(60));

        housekeeping.run();

        assertThat(ask("SELECT reference FROM appointments")).containsExactly("LXVE");
    }

    @Test
    void bookedAppointmentsThatHavePassedAreDone() {
        appointment("PAST", "booked", Duration.ofHours(-2), null);
        appointment("NEXT", "booked", Duration.ofHours(2), null);
        appointment("ZFF2", "cancelled", Duration.ofHours(-4), null);

        housekeeping.run();

        assertThat(ask("SELECT reference || status FROM appointments ORDER BY starts_at"))
                .containsExactly("ZFF2cancelled", "PASTdone", "NEXTbooked");
    }

    @Test
    void quietConversationsEndAfterTheTimeOfTheirChannel() {
        conversation("phone", Duration.ofMinutes(16));
        conversation("phone", Duration.ofMinutes(14));
        conversation("sms", Duration.ofHours(25));
        conversation("webchat", Duration.ofHours(23));

        housekeeping.run();

        assertThat(ask("SELECT channel || outcome || version FROM conversations"
                        + " WHERE ended_at IS NOT NULL ORDER BY channel"))
                .containsExactly("phoneabandoned1", "smsabandoned1");
        assertThat(endedCount("phone")).isPositive();
        assertThat(endedCount("sms")).isPositive();
        assertThat(meters.find("frontdesk.conversations.ended")
                        .tag("channel", "webchat")
                        .counter())
                .isNull();
    }

    @Test
    void receiptsAreKeptThirtyDays() {
        receipt("old", NOW.minus(Duration.ofDays(31)));
        receipt("new", NOW.minus(Duration.ofDays(29)));

        housekeeping.run();

        assertThat(ask("SELECT event FROM receipts")).containsExactly("new");
    }

    @Test
    void outboxEntriesAreKeptThirtyDaysDeliveredOrNot() {
        outbox("old", NOW.minus(Duration.ofDays(31)), null);
        outbox("sent", NOW.minus(Duration.ofDays(31)), NOW.minus(Duration.ofDays(31)));
        outbox("new", NOW.minus(Duration.ofDays(29)), NOW);

        housekeeping.run();

        assertThat(ask("SELECT key FROM outbox ORDER BY key")).containsExactly("new");
    }

    @Test
    void callsThatLedToNoConversationAreKeptThirtyDays() {
        conversation("phone", Duration.ofDays(31));
        call("old", Duration.ofDays(31), false);
        call("of a conversation", Duration.ofDays(31), true);
        call("new", Duration.ofDays(29), false);

        housekeeping.run();

        assertThat(ask("SELECT convert_from(thread_sealed, 'UTF8') FROM calls ORDER BY 1"))
                .containsExactly("new", "of a conversation");
    }

    @Test
    void everyBusinessHasItsTurn() {
        var other = TestDatabase.business();
        receipt("old", NOW.minus(Duration.ofDays(31)));
        TestDatabase.scope()
                .in(
                        other,
                        () -> sql.sql("INSERT INTO receipts VALUES (?, 'twilio', 'old', NULL, ?)")
                                .params(other.value(), Times.column(NOW.minus(Duration.ofDays(31))))
                                .update());

        housekeeping.run();

        assertThat(ask("SELECT event FROM receipts")).isEmpty();
        assertThat(TestDatabase.scope()
                        .in(
                                other,
                                () -> sql.sql("SELECT event FROM receipts")
                                        .query(String.class)
                                        .list()))
                .isEmpty();
    }

    private void appointment(String reference, String status, Duration ahead, @Nullable Instant heldUntil) {
        var start = NOW.plus(ahead);
        TestDatabase.scope()
                .in(
                        business,
                        () -> sql.sql("""
                INSERT INTO appointments (business_id, id, reference, service, resource, starts_at, ends_at, occupied,
                  status, held_until, created_at)
                VALUES (:business, :id, :reference, 'check-up', 'lee', :start, :end, tstzrange(:start, :end), :status,
                  :held, :start)
                """)
                                .param("business", business.value())
                                .param("id", UUID.randomUUID())
                                .param("reference", reference)
                                .param("start", Times.column(start))
                                .param("end", Times.column(start.plusSeconds(1800)))
                                .param("status", status)
                                .param("held", Times.columnOrNull(heldUntil))
                                .update());
    }

    private void conversation(String channel, Duration quiet) {
        var id = UUID.randomUUID();
        TestDatabase.scope()
                .in(
                        business,
                        () -> sql.sql("""
                INSERT INTO conversations (business_id, id, channel, thread_index, thread_sealed, language, form_sealed,
                  dialogue_sealed, started_at, last_turn_at)
                VALUES (:business, :id, :channel, :thread, '', 'en', '', '', :at, :at)
                """)
                                .param("business", business.value())
                                .param("id", id)
                                .param("channel", channel)
                                .param("thread", id.toString().getBytes(StandardCharsets.UTF_8))
                                .param("at", Times.column(NOW.minus(quiet)))
                                .update());
    }

    private void call(String thread, Duration ago, boolean linked) {
        TestDatabase.scope()
                .in(
                        business,
                        () -> sql.sql("""
                INSERT INTO calls (business_id, thread_index, thread_sealed, attempt, engine, token_hash, expires_at,
                  expected_at, conversation)
                VALUES (:business, :thread, :thread, 1, 'openai', :thread, :at, :at,
                  CASE WHEN :linked THEN (SELECT id FROM conversations) END)
                """)
                                .param("business", business.value())
                                .param("thread", thread.getBytes(StandardCharsets.UTF_8))
                                .param("at", Times.column(NOW.minus(ago)))
                                .param("linked", linked)
                                .update());
    }

    private double endedCount(String channel) {
        return meters.get("frontdesk.conversations.ended")
                .tags("channel", channel, "outcome", "abandoned")
                .counter()
                .count();
    }

    private void outbox(String key, Instant created, @Nullable Instant delivered) {
        TestDatabase.scope()
                .in(
                        business,
                        () -> sql.sql("""
                INSERT INTO outbox (business_id, id, kind, key, payload_sealed, created_at, delivered_at)
                VALUES (:business, gen_random_uuid(), 'kind', :key, '', :created, :delivered)
                """)
                                .param("business", business.value())
                                .param("key", key)
                                .param("created", Times.column(created))
                                .param("delivered", Times.columnOrNull(delivered))
                                .update());
    }

    private void receipt(String event, Instant at) {
        TestDatabase.scope()
                .in(
                        business,
                        () -> sql.sql("INSERT INTO receipts VALUES (?, 'twilio', ?, NULL, ?)")
                                .params(business.value(), event, Times.column(at))
                                .update());
    }

    private List<String> ask(String question) {
        return TestDatabase.scope()
                .in(business, () -> sql.sql(question).query(String.class).list());
    }
}
