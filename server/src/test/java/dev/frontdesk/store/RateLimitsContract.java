package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.web.RateLimits;
import dev.frontdesk.web.RateLimits.Decision;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// What every counter of requests does.
abstract class RateLimitsContract {

    final SettableClock clock = new SettableClock();
    final String key = "address " + UUID.randomUUID();

    abstract RateLimits limits();

    private void takeAll(int limit) {
        for (int i = 0; i < limit; i++) {
            assertThat(limits().tryTake(key, limit)).isEqualTo(new Decision(true, 0));
        }
    }

    @Test
    void oneMoreThanAllowedIsRefusedUntilTheMinuteIsOver() {
        takeAll(100);
        assertThat(limits().tryTake(key, 100)).isEqualTo(new Decision(false, 60));
        clock.forward(Duration.ofMillis(30_500));
        assertThat(limits().tryTake(key, 100)).isEqualTo(new Decision(false, 30));
        clock.forward(Duration.ofMillis(29_499));
        assertThat(limits().tryTake(key, 100)).isEqualTo(new Decision(false, 1));
        clock.forward(Duration.ofMillis(1));
        takeAll(100);
        assertThat(limits().tryTake(key, 100).allowed()).isFalse();
    }

    @Test
    void keysAndLimitsAreCountedApart() {
        takeAll(3);
        assertThat(limits().tryTake(key + " other", 3).allowed()).isTrue();
        assertThat(limits().tryTake(key, 4).allowed()).isTrue();
        assertThat(limits().tryTake(key, 3).allowed()).isFalse();
    }

    @Test
    void manyAtOnceGetExactlyWhatIsAllowed() throws Exception {
        List<Future<Decision>> decisions = new ArrayList<>();
        limits().tryTake(key, 50);
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 120; i++) {
                decisions.add(threads.submit(() -> limits().tryTake(key, 50)));
            }
        }
        int allowed = 0;
        for (var decision : decisions) {
            allowed += decision.get().allowed() ? 1 : 0;
        }
        assertThat(allowed).isEqualTo(49);
    }
}
