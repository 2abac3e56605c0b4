package dev.frontdesk.conversation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final Pace LIVE =
            new Pace(Duration.ofMillis(1_900), Duration.ofMillis(1_800), Duration.ofMillis(800), Duration.ofSeconds(3));

    private final AtomicLong nanos = new AtomicLong();
    private final Limits limits = Limits.of(LIVE, nanos::get);

    private void pass(long millis) {
        nanos.addAndGet(Duration.ofMillis(millis).toNanos());
    }

    private static long millis(Deadline deadline) {
        return Duration.ofNanos(deadline.nanosLeft()).toMillis();
    }

    @Test
    void anAnswerBeginsAndEndsByTheChannelsDeadlines() {
        assertThat(millis(limits.first())).isEqualTo(1_800);
        assertThat(millis(limits.next())).isEqualTo(800);
        pass(1_500);

        assertThat(millis(limits.first())).isEqualTo(400);
        assertThat(millis(limits.end())).isEqualTo(1_500);
    }

    @Test
    void whatIsBeingHeardIsNoWaiting() {
        pass(1_000);
        limits.saying(40);

        assertThat(millis(limits.next())).isEqualTo(2_800);
        pass(2_000);
        assertThat(millis(limits.begin())).isEqualTo(1_900);
        assertThat(millis(limits.end())).isEqualTo(3_000);
        assertThat(millis(limits.next())).isEqualTo(800);
    }

    @Test
    void sentencesAreHeardOneAfterTheOther() {
        limits.saying(40);
        limits.saying(40);

        assertThat(millis(limits.begin())).isEqualTo(4_000 + 1_900);
    }

    @Test
    void howeverMuchIsSaidATurnIsOverAfterHalfAMinute() {
        limits.saying(10_000);

        assertThat(millis(limits.end())).isEqualTo(30_000);
    }
}
