package dev.frontdesk.channel.twilio.stream;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Calls every stream of an audio thread about each 20 milliseconds, by one timer for all of them.
final class Pacer {

    private static final int FRAME_MILLIS = 20;

    interface Paced {

        /// On its audio thread.
        void tick(long nanos);
    }

    private final LongSupplier nanos;
    private final Map<ScheduledExecutorService, Beat> beats = new ConcurrentHashMap<>();

    Pacer(LongSupplier nanos) {
        this.nanos = nanos;
    }

    long now() {
        return nanos.getAsLong();
    }

    /// To be called on the thread itself.
    void add(Paced paced, ScheduledExecutorService thread) {
        beats.computeIfAbsent(thread, Beat::new).add(paced);
    }

    /// To be called on the thread itself.
    void remove(Paced paced, ScheduledExecutorService thread) {
        var beat = beats.get(thread);
        if (beat != null) {
            beat.remove(paced);
        }
    }

    /// Of one thread, and only for it.
    private final class Beat {

        private final ScheduledExecutorService thread;
        private final Set<Paced> members = new LinkedHashSet<>();
        private final ArrayList<Paced> round = new ArrayList<>();
        private @Nullable ScheduledFuture<?> timer;

        private Beat(ScheduledExecutorService thread) {
            this.thread = thread;
        }

        private void add(Paced paced) {
            members.add(paced);
            if (timer == null) {
                timer = thread.scheduleAtFixedRate(this::beat, FRAME_MILLIS, FRAME_MILLIS, TimeUnit.MILLISECONDS);
            }
        }

        private void remove(Paced paced) {
            members.remove(paced);
            if (members.isEmpty() && timer != null) {
                timer.cancel(false);
                timer = null;
            }
        }

        /// A member may go while its fellows are called.
        private void beat() {
            long now = nanos.getAsLong();
            round.addAll(members);
            for (var paced : round) {
                paced.tick(now);
            }
            round.clear();
        }
    }
}
