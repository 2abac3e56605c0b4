package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.web.RateLimits;
import dev.frontdesk.web.RateLimits.Decision;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedisRateLimitsIT extends RateLimitsContract {

    private static final RateLimits REFUSING = (key, perMinute) -> new Decision(false, 7);

    private static TestRedis redis;
    private static RedisLink link;

    private RateLimits limits;

    @BeforeAll
    static void start() {
        redis = TestRedis.start();
        link = redis.link(() -> {});
    }

    @BeforeEach
    void connect() {
        limits = new RedisRateLimits(link, REFUSING, clock);
    }

    @AfterAll
    static void stop() {
        if (link != null) {
            link.close();
            redis.close();
        }
    }

    @Override
    RateLimits limits() {
        return limits;
    }

    @Test
    void nodesCountTogether() {
        RateLimits other = new RedisRateLimits(link, REFUSING, clock);
        for (int i = 0; i < 5; i++) {
            assertThat(limits.tryTake(key, 10).allowed()).isTrue();
            assertThat(other.tryTake(key, 10).allowed()).isTrue();
        }
        assertThat(limits.tryTake(key, 10)).isEqualTo(new Decision(false, 60));
        assertThat(other.tryTake(key, 10)).isEqualTo(new Decision(false, 60));
    }

    @Test
    void redisSeesNoPhoneNumbersAndForgetsTheKeys() {
        limits.tryTake("+14385550119", 10);
        assertThat(link.ask(connection -> connection.sync().keys("*4385550119*"))
                        .orElseThrow())
                .isEmpty();
        for (String stored : link.ask(connection -> connection.sync().keys("frontdesk:limit:*"))
                .orElseThrow()) {
            assertThat(link.ask(connection -> connection.sync().pttl(stored)).orElseThrow())
                    .isBetween(1L, 121_000L);
        }
    }

    @Test
    void withoutRedisTheNodeCountsForItself() {
        try (TestRedis dying = TestRedis.start();
                RedisLink toDying = dying.link(() -> {})) {
            RateLimits here = new RedisRateLimits(toDying, new BucketRateLimits(clock), clock);
            assertThat(here.tryTake(key, 2).allowed()).isTrue();
            dying.kill();
            assertThat(here.tryTake(key, 2).allowed()).isTrue();
            assertThat(here.tryTake(key, 2).allowed()).isTrue();
            assertThat(here.tryTake(key, 2)).isEqualTo(new Decision(false, 60));
        }
    }

    @Test
    void aHangingRedisDelaysNobodyForLong() {
        try (TestRedis hanging = TestRedis.start();
                RedisLink toHanging = hanging.impatientLink(() -> {})) {
            RateLimits here = new RedisRateLimits(toHanging, new BucketRateLimits(clock), clock);
            here.tryTake(key, 2);
            toHanging.ask(connection -> connection.sync().clientPause(60_000));
            long before = System.nanoTime();
            assertThat(here.tryTake(key, 2).allowed()).isTrue();
            assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
        }
    }
}
