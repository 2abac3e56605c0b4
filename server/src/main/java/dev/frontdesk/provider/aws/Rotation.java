package dev.frontdesk.provider.aws;

import dev.frontdesk.call.Timers;
import dev.frontdesk.call.Timers.Timer;
import dev.frontdesk.provider.Handover.Going;
import dev.frontdesk.speech.SpeechFault;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Replaces an old session at Nova by another: that is opened first, and stands by until [Handover] says that it is
/// time, or Bedrock ends the old one. Audio thread only.
final class Rotation {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(8);

    private static final int MOST_TRIES = 5;
    private static final int JITTER = 10;

    private final Session session;
    private final Timers timers;
    private final Executor audioThread;
    private final NovaOptions options;
    private final LongSupplier nanoTime;
    private @Nullable Timer timer;
    private @Nullable NovaLink next;
    private boolean due;
    private boolean urgent;
    private long dueSince;
    private int tries;

    /// What is rotated.
    interface Session {

        Going going();

        NovaLink openNext();

        void turnTo(NovaLink next);

        void failed(SpeechFault fault);
    }

    Rotation(Session session, NovaSonic vendor, Executor audioThread) {
        this.session = session;
        this.timers = vendor.timers();
        this.audioThread = audioThread;
        this.options = vendor.options();
        this.nanoTime = vendor.nanoTime();
    }

    /// A session begins.
    void begin() {
        next = null;
        due = false;
        urgent = false;
        tries = 0;
        var age = options.rotation();
        // Calls that began together must not rotate together.
        long part = Math.max(1, age.toMillis() / JITTER);
        later(age.minusMillis(ThreadLocalRandom.current().nextLong(part)), this::open);
    }

    private void open() {
        if (!due) {
            due = true;
            dueSince = nanoTime.getAsLong();
        }
        tries++;
        next = session.openNext();
    }

    /// The session is old: that it is lost is no failure.
    boolean isDue() {
        return due;
    }

    boolean concerns(NovaLink link) {
        return link == next;
    }

    /// The next session stands by.
    void ready() {
        var link = next;
        if (link == null || !link.isReady()) {
            return;
        }
        var waited = Duration.ofNanos(nanoTime.getAsLong() - dueSince);
        if (urgent || options.handover().isTime(session.going(), waited)) {
            stopWaiting();
            session.turnTo(link);
        } else {
            later(LOOK_AGAIN, this::ready);
        }
    }

    /// The next session could not be had.
    void lost(SpeechFault fault) {
        next = null;
        if (urgent) {
            session.failed(fault);
        } else if (tries < MOST_TRIES) {
            later(TRY_AGAIN, this::open);
        }
    }

    /// Bedrock has ended the session.
    void expired() {
        if (urgent) {
            return;
        }
        urgent = true;
        stopWaiting();
        if (next == null) {
            open();
        } else {
            ready();
        }
    }

    void close() {
        stopWaiting();
        if (next != null) {
            next.close();
        }
    }

    private void later(Duration delay, Runnable action) {
        stopWaiting();
        timer = timers.after(delay, audioThread, action);
    }

    private void stopWaiting() {
        if (timer != null) {
            timer.cancel();
        }
    }
}
