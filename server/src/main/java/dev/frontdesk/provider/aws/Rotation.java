package dev.frontdesk.provider.aws;

import dev.frontdesk.call.Timers;
import dev.frontdesk.call.Timers.Timer;
import dev.frontdesk.speech.SpeechFault;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/// When a session at Nova is replaced by another: when it is old and nobody speaks; after a while also when
/// somebody does; at once when Bedrock ends it because of its age. Audio thread only.
final class Rotation {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(8);

    /// Bedrock ends a session that stands by without audio after 55 seconds.
    private static final int MOST_LOOKS = 350;

    private static final int MOST_TRIES = 5;
    private static final int JITTER = 10;

    private final Session session;
    private final Timers timers;
    private final Executor audioThread;
    private final Duration age;
    private @Nullable Timer timer;
    private @Nullable NovaLink next;
    private boolean due;
    private boolean urgent;
    private int looks;
    private int tries;

    /// What is rotated.
    interface Session {

        boolean isQuiet();

        NovaLink openNext();

        void turnTo(NovaLink next);

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
        due = false;
        urgent = false;
        looks = 0;
        tries = 0;
        // Calls that began together must not rotate together.
        long part = Math.max(1, age.toMillis() / JITTER);
        later(age.minusMillis(ThreadLocalRandom.current().nextLong(part)), this::open);
    }

    private void open() {
        due = true;
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
        if (urgent || session.isQuiet() || ++looks > MOST_LOOKS) {
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
