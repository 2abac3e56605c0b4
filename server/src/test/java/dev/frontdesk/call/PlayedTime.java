package dev.frontdesk.call;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// Time that stands still until a test lets it pass, and the deadlines in it.
public final class PlayedTime implements Timers {

    private final List<Deadline> deadlines = new ArrayList<>();
    private long nanos = 1;

    private record Deadline(long at, Executor thread, Runnable action) {}

    public synchronized long nanoTime() {
        return nanos;
    }

    @Override
    public synchronized Timer after(Duration delay, Executor thread, Runnable action) {
        var deadline = new Deadline(nanos + delay.toNanos(), thread, action);
        deadlines.add(deadline);
        return () -> cancel(deadline);
    }

    private synchronized void cancel(Deadline deadline) {
        deadlines.remove(deadline);
    }

    /// Runs what becomes due, one after the other, and waits for it.
    public void pass(Duration time) {
        long until = nanoTime() + time.toNanos();
        for (var due = next(until); due.isPresent(); due = next(until)) {
            CompletableFuture.runAsync(due.get().action(), due.get().thread()).join();
        }
    }

    /// Time has passed to the next deadline; without one, to the end.
    private synchronized Optional<Deadline> next(long until) {
        var next = deadlines.stream().filter(each -> each.at() <= until).min(Comparator.comparingLong(Deadline::at));
        nanos = next.map(Deadline::at).orElse(until);
        next.ifPresent(this::cancel);
        return next;
    }
}
