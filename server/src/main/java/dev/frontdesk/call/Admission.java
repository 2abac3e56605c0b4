package dev.frontdesk.call;

import dev.frontdesk.call.Timers.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// How many calls this node carries at once. A webhook keeps a place for the stream that it asks for; the
/// stream takes it, or one of its own when another node answered the webhook. Safe for use by many threads:
/// of any number that try, no more than the limit get in.
public final class Admission {

    private final int limit;
    private final Timers timers;
    private final Duration kept;
    private final AtomicInteger taken = new AtomicInteger();
    private final Map<String, Place> waiting = new ConcurrentHashMap<>();

    /// @param kept how long a place waits for its stream: as long as its token is good
    public Admission(int limit, Timers timers, Duration kept) {
        this.limit = limit;
        this.timers = timers;
        this.kept = kept;
    }

    /// Keeps a place for a call's stream. Asked again for the same call, keeps the one place on.
    ///
    /// @return false when all are taken
    public boolean reserve(String call) {
        return waiting.compute(call, (_, place) -> place == null ? place(call) : place) != null;
    }

    private @Nullable Place place(String call) {
        if (!tryEnter()) {
            return null;
        }
        var place = new Place();
        place.expiry = timers.after(kept, Runnable::run, () -> {
            if (waiting.remove(call, place)) {
                leave();
            }
        });
        return place;
    }

    /// A call's stream has come.
    ///
    /// @return false when no place was kept for it and all are taken; if true, [#leave] follows once
    public boolean enter(String call) {
        var place = waiting.remove(call);
        if (place == null) {
            return tryEnter();
        }
        place.forget();
        return true;
    }

    /// Takes a place.
    ///
    /// @return false when all are taken; if true, [#leave] follows once
    public boolean tryEnter() {
        int now = taken.get();
        while (now < limit) {
            if (taken.compareAndSet(now, now + 1)) {
                return true;
            }
            now = taken.get();
        }
        return false;
    }

    /// Whether there is a place now; it may be gone a moment later.
    public boolean hasRoom() {
        return taken.get() < limit;
    }

    /// Gives a place back.
    public void leave() {
        taken.decrementAndGet();
    }

    /// Places that are taken or kept.
    public int taken() {
        return taken.get();
    }

    /// One that is kept for a stream.
    private static final class Place {

        private volatile @Nullable Timer expiry;

        private void forget() {
            var timer = expiry;
            if (timer != null) {
                timer.cancel();
            }
        }
    }
}
