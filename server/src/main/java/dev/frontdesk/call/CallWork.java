package dev.frontdesk.call;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What of a call takes time: the desk, the database. One thing after the other, in the order given, on a
/// thread of its own, while the call's thread goes on taking events. Bounded.
final class CallWork {

    static final int MOST = 128;

    private final Executor threads;
    private final CallInbox inbox;
    private final Consumer<Throwable> failed;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    /// @param threads starts a virtual thread for each task
    /// @param failed told on the call's thread when something threw
    CallWork(Executor threads, CallInbox inbox, Consumer<Throwable> failed) {
        this.threads = threads;
        this.inbox = inbox;
        this.failed = failed;
    }

    /// Does it, and hands the result to the call's thread. Refused with `IllegalStateException` when so much
    /// is waiting that the call is beyond help.
    <T> void then(Callable<T> work, Consumer<T> result) {
        add(() -> run(work, result));
    }

    /// Does it, for its effect.
    void run(Runnable work) {
        then(
                () -> {
                    work.run();
                    return work;
                },
                _ -> {});
    }

    private <T> void run(Callable<T> work, Consumer<T> result) {
        try {
            T value = work.call();
            inbox.put(new CallEvent.Done(() -> result.accept(value)));
        } catch (Fence.NobodyWaits nobody) {
            inbox.put(new CallEvent.Done(() -> {}));
        } catch (RuntimeException | Error bug) {
            inbox.put(new CallEvent.Done(() -> failed.accept(bug)));
        } catch (Exception checked) {
            inbox.put(new CallEvent.Done(() -> failed.accept(new IllegalStateException(checked))));
        }
    }

    /// For what must not wait behind what was given here.
    CallWork beside() {
        return new CallWork(threads, inbox, failed);
    }

    private synchronized void add(Runnable task) {
        if (waiting.size() >= MOST) {
            throw new IllegalStateException("too much work is waiting for one call");
        }
        waiting.add(task);
        if (!busy) {
            busy = true;
            threads.execute(this::drain);
        }
    }

    private void drain() {
        for (var task = next(); task != null; task = next()) {
            task.run();
        }
    }

    private synchronized @Nullable Runnable next() {
        var task = waiting.poll();
        busy = task != null;
        if (!busy) {
            notifyAll();
        }
        return task;
    }

    /// Waits until all that was given is done, or the time is over. Blocks.
    synchronized void await(long millis) {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        try {
            for (long left = millis;
                    busy && left > 0;
                    left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime())) {
                wait(left);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
