package dev.frontdesk.web.socket;

import dev.frontdesk.call.Timers;
import io.netty.util.HashedWheelTimer;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/// One wheel for all deadlines: setting and cancelling one costs the same however many there are.
public final class WheelTimers implements Timers, AutoCloseable {

    private static final int TICK_MILLIS = 20;
    private static final int SPOKES = 512;
    private static final int MOST = 200_000;

    private final HashedWheelTimer wheel = new HashedWheelTimer(
            new DefaultThreadFactory("deadlines", true), TICK_MILLIS, TimeUnit.MILLISECONDS, SPOKES, false, MOST);

    @Override
    public Timer after(Duration delay, Executor thread, Runnable action) {
        var timeout = wheel.newTimeout(_ -> run(thread, action), delay.toNanos(), TimeUnit.NANOSECONDS);
        return timeout::cancel;
    }

    private static void run(Executor thread, Runnable action) {
        try {
            thread.execute(action);
        } catch (RejectedExecutionException _) {
            // its thread has ended with what it was for
        }
    }

    @Override
    public void close() {
        wheel.stop();
    }
}
