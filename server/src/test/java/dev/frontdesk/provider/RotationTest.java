package dev.frontdesk.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.call.Timers;
import dev.frontdesk.provider.RotationTest.Desk.Line;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechFault.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RotationTest {

    private static final Duration AGE = Duration.ofMinutes(7);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(8);
    private static final SpeechFault FAULT = new SpeechFault("vendor", Kind.SERVER, "down");

    private final OneTimer timers = new OneTimer();
    private final Desk desk = new Desk();
    private final Rotation<Line> rotation =
            new Rotation<>(desk, new Rotation.Terms(AGE, TRY_AGAIN, 3), timers, Runnable::run, () -> timers.nanos);

    @Test
    void theNextIsOpenedBeforeTheAgeButNotMuchBefore() {
        rotation.begin();

        assertThat(timers.delay).isBetween(AGE.minus(AGE.dividedBy(10)), AGE);
        assertThat(rotation.isDue()).isFalse();
        timers.fire();
        assertThat(rotation.isDue()).isTrue();
        assertThat(rotation.isUnderWay()).isTrue();
    }

    @Test
    void itStandsByUntilItIsTime() {
        rotation.begin();
        timers.fire();
        var next = desk.opened.getLast();
        next.ready = true;
        rotation.ready();
        assertThat(desk.talksBy).isNull();

        desk.time = true;
        timers.fire();

        assertThat(desk.talksBy).isSameAs(next);
    }

    @Test
    void whatIsWaitedIsCountedFromTheFirstTry() {
        rotation.begin();
        timers.fire();
        rotation.lost(FAULT);
        timers.fire();
        desk.opened.getLast().ready = true;
        rotation.ready();

        assertThat(desk.waited).isEqualTo(TRY_AGAIN);
    }

    @Test
    void theOldOneGoesOnWhereNoNextCanBeHad() {
        rotation.begin();
        timers.fire();
        rotation.lost(FAULT);
        timers.fire();
        rotation.lost(FAULT);
        timers.fire();
        rotation.lost(FAULT);

        assertThat(desk.opened).hasSize(3);
        assertThat(timers.action).as("a fourth try").isNull();
        assertThat(desk.fault).isNull();
    }

    @Test
    void endedByItsVendorItTurnsToTheNextAsSoonAsThatIsReady() {
        rotation.begin();
        rotation.expired();
        rotation.expired();
        assertThat(desk.opened).as("once, however often it is told").hasSize(1);
        assertThat(rotation.isUrgent()).isTrue();

        desk.opened.getLast().ready = true;
        rotation.ready();

        assertThat(desk.talksBy).isSameAs(desk.opened.getLast());
    }

    @Test
    void withoutOldAndNextItHasFailed() {
        rotation.begin();
        rotation.expired();

        rotation.lost(FAULT);

        assertThat(desk.fault).isEqualTo(FAULT);
    }

    @Test
    void theEndOfTheCallClosesWhatStandsBy() {
        rotation.begin();
        timers.fire();

        rotation.close();

        assertThat(desk.opened.getLast().closed).isTrue();
        assertThat(timers.action).isNull();
    }

    /// Opens lines that are ready when the test says so.
    static final class Desk implements Rotation.Session<Line> {

        final List<Line> opened = new ArrayList<>();
        boolean time;

        @Nullable
        Duration waited;

        @Nullable
        Line talksBy;

        @Nullable
        SpeechFault fault;

        @Override
        public boolean isTime(Duration waited) {
            this.waited = waited;
            return time;
        }

        @Override
        public Line openNext() {
            var line = new Line();
            opened.add(line);
            return line;
        }

        @Override
        public void turnTo(Line next) {
            talksBy = next;
        }

        @Override
        public void failed(SpeechFault fault) {
            this.fault = fault;
        }

        static final class Line implements Rotation.Link {

            boolean ready;
            boolean closed;

            @Override
            public boolean isReady() {
                return ready;
            }

            @Override
            public void close() {
                closed = true;
            }
        }
    }

    /// The last thing set; its time passes when it fires.
    private static final class OneTimer implements Timers {

        long nanos;
        Duration delay = Duration.ZERO;

        @Nullable
        Runnable action;

        @Override
        public Timer after(Duration delay, Executor thread, Runnable action) {
            this.delay = delay;
            this.action = action;
            return () -> this.action = null;
        }

        void fire() {
            var due = action;
            action = null;
            nanos += delay.toNanos();
            assertThat(due).as("something set").isNotNull();
            due.run();
        }
    }
}
