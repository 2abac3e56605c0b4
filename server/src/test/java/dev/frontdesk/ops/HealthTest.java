package dev.frontdesk.ops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.ops.Health.Report;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class HealthTest {

    private record Part(String name, boolean essential, BooleanSupplier answer) implements HealthPart {

        @Override
        public boolean up() {
            return answer.getAsBoolean();
        }
    }

    private static Report report(HealthPart... parts) {
        return new Health(List.of(parts), Thread::startVirtualThread).report();
    }

    @Test
    void everythingUpIsUp() {
        assertThat(report(new Part("database", true, () -> true), new Part("redis", false, () -> true)))
                .isEqualTo(new Report("up", Map.of("database", "up", "redis", "up")));
    }

    @Test
    void whatIsNotEssentialOnlyDegrades() {
        assertThat(report(new Part("redis", false, () -> false), new Part("database", true, () -> true)))
                .isEqualTo(new Report("degraded", Map.of("database", "up", "redis", "down")));
    }

    @Test
    void anEssentialPartThatFailsIsDownWhateverElseIsUp() {
        HealthPart failing = new Part("database", true, () -> {
            throw new IllegalStateException("no");
        });
        assertThat(report(failing, new Part("redis", false, () -> false)))
                .isEqualTo(new Report("down", Map.of("database", "down", "redis", "down")));
    }

    @Test
    void aPartThatHangsIsDown() {
        var never = new CountDownLatch(1);
        HealthPart hanging = new Part("database", true, () -> {
            try {
                never.await();
                return true;
            } catch (InterruptedException e) {
                return false;
            }
        });
        assertThat(report(hanging).status()).isEqualTo("down");
    }
}
