package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.ops.DeskMetrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RedisOutageIT {

    private static final ConversationKey CALL = new ConversationKey(Channel.PHONE, "CA1");

    private final JdbcBusinessScope scope = TestDatabase.scope();
    private final SettableClock clock = new SettableClock();
    private final BusinessId business = TestDatabase.business();
    private final Seal seal = new PlainSeal();

    private JdbcConversations conversations(RedisLink link) {
        return new JdbcConversations(
                TestDatabase.sql(),
                seal,
                new RedisLiveConversations(link, seal),
                scope,
                new DeskMetrics(new SimpleMeterRegistry()),
                clock);
    }

    /// One turn as the desk takes it; gives how many there were before.
    private int takeTurn(JdbcConversations conversations) {
        return scope.in(business, () -> {
            Conversation opened =
                    conversations.open(business, CALL, () -> Samples.fresh(CALL, "+14385550119", clock.instant()));
            int number = opened.progress().turns();
            conversations.save(
                    business,
                    Samples.advanced(opened, number + 1, clock.instant()),
                    List.of(new Turn(number, Turn.Who.CONTACT, "turn", clock.instant())));
            return number;
        });
    }

    @Test
    void aCallGoesOnWhenRedisDiesAndComesBackEmpty() {
        var failures = new AtomicInteger();
        try (TestRedis redis = TestRedis.start();
                RedisLink link = redis.link(failures::incrementAndGet)) {
            JdbcConversations conversations = conversations(link);
            assertThat(takeTurn(conversations)).isEqualTo(0);
            assertThat(takeTurn(conversations)).isEqualTo(1);

            redis.kill();
            long before = System.nanoTime();
            for (int number = 2; number < 12; number++) {
                assertThat(takeTurn(conversations)).isEqualTo(number);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
            assertThat(failures).hasPositiveValue();

            redis.startAgain();
            TestRedis.await(link);
            for (int number = 12; number < 15; number++) {
                assertThat(takeTurn(conversations)).isEqualTo(number);
            }
            assertThat(link.ask(connection -> connection.sync().keys("frontdesk:live:*")))
                    .hasValueSatisfying(keys -> assertThat(keys).hasSize(1));
        }
    }

    @Test
    void aRedisThatHangsIsWaitedForOnceAndBriefly() {
        var failures = new AtomicInteger();
        try (TestRedis redis = TestRedis.start();
                RedisLink link = redis.impatientLink(failures::incrementAndGet)) {
            JdbcConversations conversations = conversations(link);
            assertThat(takeTurn(conversations)).isEqualTo(0);
            link.ask(connection -> connection.sync().clientPause(60_000));
            long before = System.nanoTime();
            for (int number = 1; number < 6; number++) {
                assertThat(takeTurn(conversations)).isEqualTo(number);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
            assertThat(failures).hasPositiveValue();
        }
    }

    @Test
    void aRedisThatIsNotThereAtTheStartIsFoundWhenItComes() {
        try (TestRedis redis = TestRedis.start()) {
            redis.kill();
            try (RedisLink link = new RedisLink(redis.url(), () -> {})) {
                assertThat(takeTurn(conversations(link))).isEqualTo(0);
                redis.startAgain();
                TestRedis.await(link);
                assertThat(takeTurn(conversations(link))).isEqualTo(1);
            }
        }
    }
}
