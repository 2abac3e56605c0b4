package dev.frontdesk.provider;

import dev.frontdesk.call.Timers;
import dev.frontdesk.call.Timers.Timer;
import dev.frontdesk.speech.SpeechFault;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Replaces a session at a vendor by another before it is too old: the next is opened first and stands by, until
/// what is going on allows the change, or the vendor ends the old one. Audio thread only.
public final class Rotation<L extends Rotation.Link> {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final int JITTER = 10;

    private final Session<L> session;
    private final Terms terms;
    private final Timers timers;
    private final Executor audioThread;
    private final LongSupplier nanoTime;
    private @Nullable Timer timer;
    private @Nullable L next;
    private boolean due;
    private boolean urgent;
    private long dueSince;
    private int tries;

    /// One session at the vendor.
    public interface Link {

        /// Whether it can take over.
        boolean isReady();

        void close();
    }

    /// What is rotated: to the call one session, to the vendor one after the other.
    public interface Session<L extends Link> {

        /// @param waited since the next session was first asked for
        boolean isTime(Duration waited);

        L openNext();

        void turnTo(L next);

        /// No session hears, and none can be had.
        void failed(SpeechFault fault);
    }

    /// @param age of a session at which the next is opened, less up to a tenth: calls that began together must not
    ///   rotate together
    /// @param tryAgain after a next session could not be had
    /// @param mostTries to have one, while the old one goes on
    public record Terms(Duration age, Duration tryAgain, int mostTries) {}

    /// @param nanoTime a clock that only goes forward, in nanoseconds
    public Rotation(Session<L> session, Terms terms, Timers timers, Executor audioThread, LongSupplier nanoTime) {
        this.session = session;
        this.terms = terms;
        this.timers = timers;
        this.audioThread = audioThread;
        this.nanoTime = nanoTime;
    }

    /// A session begins.
    public void begin() {
        next = null;
        due = false;
        urgent = false;
        tries = 0;
        long part = Math.max(1, terms.age().toMillis() / JITTER);
        later(terms.age().minusMillis(ThreadLocalRandom.current().nextLong(part)), this::open);
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
    public boolean isDue() {
        return due;
    }

    /// The next session opens or stands by.
    public boolean isUnderWay() {
        return next != null;
    }

    /// No session hears.
    public boolean isUrgent() {
        return urgent;
    }

    /// Whether it is the next session, not the one that talks.
    @SuppressWarnings("ReferenceEquality") // this very link
    public boolean concerns(L link) {
        return link == next;
    }

    /// The next session stands by.
    public void ready() {
        var link = next;
        if (link == null || !link.isReady()) {
            return;
        }
        if (urgent || session.isTime(Duration.ofNanos(nanoTime.getAsLong() - dueSince))) {
            stopWaiting();
            session.turnTo(link);
        } else {
            later(LOOK_AGAIN, this::ready);
        }
    }

    /// The next session could not be had.
    public void lost(SpeechFault fault) {
        next = null;
        if (urgent) {
            session.failed(fault);
        } else if (tries < terms.mostTries()) {
            later(terms.tryAgain(), this::open);
        }
    }

    /// The vendor has ended the session because of its age.
    public void expired() {
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

    /// The call is over.
    public void close() {
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
