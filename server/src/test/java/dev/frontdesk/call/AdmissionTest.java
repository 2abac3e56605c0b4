package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private final List<Runnable> expiries = new ArrayList<>();
    private final Admission admission = new Admission(
            2,
            (_, _, action) -> {
                expiries.add(action);
                return () -> expiries.remove(action);
            },
            Duration.ofMinutes(1));

    @Test
    void placeKeptByAWebhookIsTheStreams() {
        assertThat(admission.reserve("one")).isTrue();
        assertThat(admission.hasRoom()).isTrue();
        assertThat(admission.reserve("two")).isTrue();
        assertThat(admission.hasRoom()).isFalse();
        assertThat(admission.reserve("three")).isFalse();
        assertThat(admission.enter("three")).isFalse();
        assertThat(admission.enter("one")).isTrue();
        assertThat(admission.taken()).isEqualTo(2);
        assertThat(expiries).hasSize(1);
    }

    @Test
    void webhookRepeatedKeepsOnePlace() {
        assertThat(admission.reserve("one")).isTrue();
        assertThat(admission.reserve("one")).isTrue();
        assertThat(admission.taken()).isEqualTo(1);
    }

    @Test
    void placeWhoseStreamNeverComesIsGivenBack() {
        admission.reserve("one");
        List.copyOf(expiries).forEach(Runnable::run);
        assertThat(admission.taken()).isZero();
        assertThat(admission.enter("one")).isTrue();
        assertThat(admission.taken()).isEqualTo(1);
    }

    @Test
    void streamOfAnotherNodesWebhookTakesAPlaceOfItsOwn() {
        assertThat(admission.enter("one")).isTrue();
        admission.leave();
        assertThat(admission.taken()).isZero();
    }

    @Test
    void noMoreThanTheLimitGetInHoweverManyTry() throws InterruptedException {
        var crowd = new Admission(50, (_, _, _) -> () -> {}, Duration.ofMinutes(1));
        var inside = new AtomicInteger();
        var start = new CountDownLatch(1);
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 200; i++) {
            String call = "call " + i / 2;
            boolean reserving = i % 2 == 0;
            threads.add(Thread.ofVirtual().start(() -> {
                awaitQuietly(start);
                if (reserving ? crowd.reserve(call) : crowd.tryEnter()) {
                    inside.incrementAndGet();
                }
            }));
        }
        start.countDown();
        for (var thread : threads) {
            thread.join();
        }
        assertThat(inside.get()).isEqualTo(50);
        assertThat(crowd.taken()).isEqualTo(50);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
