package dev.frontdesk.conversation.model;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// One turn at a time per conversation, in this process. Thread-safe.
final class Floors {

    private final ConcurrentHashMap<String, Floor> floors = new ConcurrentHashMap<>();

    /// @param wanted by how many threads it is held or waited for; changed inside the map only
    private record Floor(Semaphore free, int wanted) {}

    /// @return what gives the floor back, once; empty when it was not to be had in time
    Optional<Runnable> take(String conversation, Duration wait) {
        var floor = floors.compute(
                conversation,
                (_, known) ->
                        known == null ? new Floor(new Semaphore(1), 1) : new Floor(known.free(), known.wanted() + 1));
        try {
            if (floor.free().tryAcquire(wait.toNanos(), TimeUnit.NANOSECONDS)) {
                var held = new AtomicBoolean(true);
                return Optional.of(() -> {
                    if (held.getAndSet(false)) {
                        floor.free().release();
                        leave(conversation);
                    }
                });
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        leave(conversation);
        return Optional.empty();
    }

    private void leave(String conversation) {
        floors.computeIfPresent(
                conversation, (_, known) -> known.wanted() == 1 ? null : new Floor(known.free(), known.wanted() - 1));
    }

    /// Conversations that somebody is in.
    int size() {
        return floors.size();
    }
}
