package dev.frontdesk.channel.twilio.stream;

import dev.frontdesk.call.Timers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/// Runs what was set, on the test's thread, when the test says so.
final class FakeTimers implements Timers {

    private final List<Runnable> set = new ArrayList<>();

    @Override
    public Timer after(Duration delay, Executor thread, Runnable action) {
        set.add(action);
        return () -> set.remove(action);
    }

    void runAll() {
        List.copyOf(set).forEach(Runnable::run);
    }

    int size() {
        return set.size();
    }
}
