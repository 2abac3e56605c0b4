package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class HealthIT {

    @Test
    void aDatabaseThatAnswersIsUpAndOneThatIsNotThereIsNot() {
        assertThat(new DatabaseHealth(TestDatabase.dataSource()).up()).isTrue();
        var nowhere = new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/none", "nobody", "");
        assertThat(new DatabaseHealth(nowhere).up()).isFalse();
    }

    @Test
    void redisIsDownFromItsDeathToItsReturn() {
        try (TestRedis redis = TestRedis.start();
                RedisLink link = redis.link(() -> {})) {
            RedisHealth health = new RedisHealth(link);
            assertThat(health.up()).isTrue();
            redis.kill();
            assertThat(health.up()).isFalse();
            redis.startAgain();
            TestRedis.await(link);
            assertThat(health.up()).isTrue();
        }
    }
}
