package dev.frontdesk.call;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// What has happened to a call and was not looked at yet. Bounded: a call whose thread lies so far behind is
/// lost, and its end is told in place of what no longer fits.
final class CallInbox {

    static final int MOST = 512;

    /// Room for the end.
    private final BlockingQueue<CallEvent> events = new ArrayBlockingQueue<>(MOST + 1);

    private final AtomicBoolean full = new AtomicBoolean();

    /// Any thread; never blocks.
    void put(CallEvent event) {
        boolean fits = events.size() < MOST || event instanceof CallEvent.LineGone;
        // Two that come at once may both find the last place free, and take the end's.
        if (!fits || !events.offer(event)) {
            full.set(true);
        }
    }

    /// Whether something was lost.
    boolean overflowed() {
        return full.get();
    }

    /// @return null when there is nothing
    @Nullable
    CallEvent next() {
        return events.poll();
    }

    /// @return null when nothing came in that time
    @Nullable
    CallEvent poll(long millis) throws InterruptedException {
        return events.poll(Math.max(0, millis), TimeUnit.MILLISECONDS);
    }
}
