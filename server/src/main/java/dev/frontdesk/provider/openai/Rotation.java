package dev.frontdesk.provider.openai;

import dev.frontdesk.call.Timers;
import dev.frontdesk.call.Timers.Timer;
import dev.frontdesk.speech.SpeechFault;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/// When a session at OpenAI is replaced by another: when it is old and nobody speaks, or at once when OpenAI
/// ends it because of its age. Audio thread only.
final class Rotation {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(20);
    private static final int MOST_TRIES = 6;
    private static final int JITTER = 10;

    private final Session session;
    private final Timers timers;
    private final Executor audioThread;
    private final Duration age;
    private @Nullable Timer timer;
    private @Nullable Link next;
    private boolean urgent;
    private int tries;

    /// What is rotated.
    interface Session {

        boolean isQuiet();

        Link openNext();

        void turnTo(Link next);

        void failed(SpeechFault fault);
    }

    Rotation(Session session, Timers timers, Executor audioThread, Duration age) {
        this.session = session;
        this.timers = timers;
        this.audioThread = audioThread;
        this.age = age;
    }

    /// A session begins.
    void begin() {
        next = null;
        urgent = false;
        tries = 0;
        // Calls that began together must not rotate together.
        long part = Math.max(1, age.toMillis() / JITTER);
        later(age.minusMillis(ThreadLocalRandom.current().nextLong(part)), this::open);
    }

    private void open() {
        tries++;
        next = session.openNext();
    }

    boolean isUnderWay() {
        return next != null;
    }

    /// No session hears.
    boolean isUrgent() {
        return urgent;
    }

    boolean concerns(Link link) {
        return link == next;
    }

    /// The next session hears.
    void ready() {
        var link = next;
        if (link == null || !link.isReady()) {
            return;
        }
        if (urgent || session.isQuiet()) {
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

    /// OpenAI has ended the session.
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
