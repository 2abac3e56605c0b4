package dev.frontdesk.conversation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FloorsTest {

    private final Floors floors = new Floors();

    @Test
    void oneAtATimeAndTheNextWaits() throws Exception {
        var first = floors.take("a", Duration.ofSeconds(1)).orElseThrow();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var second = threads.submit(() -> floors.take("a", Duration.ofSeconds(10)));
            assertThat(floors.take("b", Duration.ZERO)).isPresent();
            first.run();

            assertThat(second.get(5, TimeUnit.SECONDS)).isPresent();
        }
    }

    @Test
    void whoeverWaitsTooLongGoesWithout() {
        floors.take("a", Duration.ZERO);

        assertThat(floors.take("a", Duration.ofMillis(5))).isEmpty();
    }

    @Test
    void nothingIsLeftBehind() {
        var held = floors.take("a", Duration.ZERO).orElseThrow();
        floors.take("a", Duration.ofMillis(1));
        held.run();
        held.run();

        assertThat(floors.size()).isZero();
        assertThat(floors.take("a", Duration.ZERO)).isPresent();
    }
}
