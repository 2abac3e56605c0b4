package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.messaging.Delivery;
import dev.frontdesk.messaging.DeliveryFault;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class OutboxIT {

    private final SettableClock clock = SettableClock.going();
    private final JdbcClient sql = TestDatabase.sql();
    private final JdbcBusinessScope scope = TestDatabase.scope();
    private final BusinessId business = TestDatabase.business();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Recorder recorder = new Recorder();
    private final JdbcOutbox outbox =
            new JdbcOutbox(sql, new PlainSeal(), Jobs.client(TestDatabase.dataSource()), clock);
    private final Scheduler scheduler = Jobs.scheduler(
            TestDatabase.dataSource(),
            List.of(new OutboxDelivery(scope, sql, new PlainSeal(), List.of(recorder), meters, clock).task()),
            List.of(),
            clock);

    /// Other tests leave jobs behind that this one's scheduler would take.
    @BeforeEach
    void forgetJobs() {
        sql.sql("DELETE FROM scheduled_tasks").update();
    }

    @AfterEach
    void stop() {
        scheduler.stop();
        forgetJobs();
    }

    @Test
    void anEntryIsDeliveredOnceAfterTheCommit() throws Exception {
        scheduler.start();
        scope.in(business, () -> {
            add("message.taken", "1");
            add("message.taken", "1");
            return 1;
        });

        assertThat(recorder.next()).isEqualTo(new Sent(business, "message.taken", "1", Map.of("text", "hello")));
        eventually(() -> jobs("TRUE") == 0);
        assertThat(recorder.sent).isEmpty();
        assertThat(column("delivered_at IS NOT NULL AND attempts = 1")).isEqualTo("true");
        assertThat(count("delivered")).isEqualTo(1);
    }

    @Test
    void whatRollsBackIsNeverDelivered() {
        assertThatThrownBy(() -> scope.in(business, () -> {
                    add("message.taken", "1");
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(jobs("TRUE")).isZero();
        assertThat(scope.in(
                        business,
                        () -> sql.sql("SELECT count(*) FROM outbox")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void aFailedDeliveryIsTriedAgainLaterAndLaterUpToTenTimes() throws Exception {
        recorder.failing = true;
        scheduler.start();
        scope.in(business, () -> add("message.taken", "1"));

        for (var attempt = 1; attempt <= 10; attempt++) {
            recorder.next();
            var tried = attempt;
            eventually(() -> count("failed") == tried && (tried == 10 || isWaiting()));
            clock.forward(Duration.ofHours(2));
        }

        eventually(() -> jobs("TRUE") == 0);
        assertThat(count("given-up")).isEqualTo(1);
        assertThat(column("delivered_at IS NULL AND attempts = 10")).isEqualTo("true");
    }

    @Test
    void aFaultThatWillNotPassIsNotRepeated() throws Exception {
        recorder.fault = new Fault(false, null);
        scheduler.start();
        scope.in(business, () -> add("message.taken", "1"));

        recorder.next();

        eventually(() -> jobs("TRUE") == 0);
        assertThat(count("failed")).isEqualTo(1);
        assertThat(count("given-up")).isEqualTo(1);
        assertThat(column("delivered_at IS NULL AND attempts = 1")).isEqualTo("true");
    }

    @Test
    void aReceiverThatAsksForTimeGetsIt() throws Exception {
        recorder.fault = new Fault(true, Duration.ofMinutes(20));
        scheduler.start();
        scope.in(business, () -> add("message.taken", "1"));
        recorder.next();

        eventually(() -> count("failed") == 1 && isWaiting());

        var due = sql.sql("SELECT execution_time FROM scheduled_tasks")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        assertThat(due).isAfter(clock.instant().plus(Duration.ofMinutes(19)));
    }

    @Test
    void whatWasDeliveredIsForgotten() throws Exception {
        scheduler.start();
        scope.in(business, () -> add("message.taken", "1"));
        recorder.next();

        eventually(() -> count("delivered") == 1);

        assertThat(column("position('hello' in convert_from(payload_sealed, 'UTF8')) = 0"))
                .isEqualTo("true");
    }

    @Test
    void aDeliveryThatRecoversIsDelivered() throws Exception {
        recorder.failing = true;
        scheduler.start();
        scope.in(business, () -> add("message.taken", "1"));
        recorder.next();
        eventually(() -> count("failed") == 1 && isWaiting());

        recorder.failing = false;
        clock.forward(Duration.ofMinutes(1));

        recorder.next();
        eventually(() -> jobs("TRUE") == 0);
        assertThat(column("delivered_at IS NOT NULL AND attempts = 2")).isEqualTo("true");
    }

    @Test
    void aKindNobodyTakesIsDone() {
        scheduler.start();
        scope.in(business, () -> add("unheard.of", "1"));

        eventually(() -> jobs("TRUE") == 0);
        assertThat(count("unwanted")).isEqualTo(1);
        assertThat(recorder.sent).isEmpty();
    }

    @Test
    void pausesDoubleWithJitter() {
        assertThat(OutboxDelivery.pause(1)).isBetween(Duration.ofMillis(2_500), Duration.ofMillis(7_500));
        assertThat(OutboxDelivery.pause(9)).isBetween(Duration.ofSeconds(640), Duration.ofSeconds(1_920));
    }

    private int add(String kind, String key) {
        outbox.add(business, kind, key, Map.of("text", "hello"), clock.instant());
        return 1;
    }

    private boolean isWaiting() {
        return jobs("NOT picked AND consecutive_failures > 0") == 1;
    }

    private long jobs(String condition) {
        return sql.sql("SELECT count(*) FROM scheduled_tasks WHERE " + condition)
                .query(Long.class)
                .single();
    }

    private double count(String outcome) {
        return meters.counter("frontdesk.outbox", "outcome", outcome).count();
    }

    private String column(String expression) {
        return scope.in(
                business,
                () -> sql.sql("SELECT (" + expression + ")::text FROM outbox")
                        .query(String.class)
                        .single());
    }

    private static void eventually(BooleanSupplier condition) {
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            Pause.PARK.of(Duration.ofMillis(10));
        }
    }

    private record Sent(BusinessId business, String kind, String key, Map<String, String> payload) {}

    private static final class Fault extends RuntimeException implements DeliveryFault {
        private static final long serialVersionUID = 1L;

        private final boolean passing;
        private final transient @Nullable Duration retryAfter;

        Fault(boolean passing, @Nullable Duration retryAfter) {
            this.passing = passing;
            this.retryAfter = retryAfter;
        }

        @Override
        public boolean passing() {
            return passing;
        }

        @Override
        public @Nullable Duration retryAfter() {
            return retryAfter;
        }

        @Override
        public String reason() {
            return "no";
        }
    }

    private static final class Recorder implements Delivery {

        final BlockingQueue<Sent> sent = new LinkedBlockingQueue<>();
        volatile boolean failing;
        volatile @Nullable Fault fault;

        @Override
        public boolean takes(String kind) {
            return kind.equals("message.taken");
        }

        @Override
        public void deliver(BusinessId business, String kind, String key, Map<String, String> payload) {
            sent.add(new Sent(business, kind, key, payload));
            var told = fault;
            if (told != null) {
                throw told;
            }
            if (failing) {
                throw new IllegalStateException("the vendor is away");
            }
        }

        Sent next() throws InterruptedException {
            var next = sent.poll(20, TimeUnit.SECONDS);
            assertThat(next).as("a delivery in time").isNotNull();
            return Objects.requireNonNull(next);
        }
    }
}
