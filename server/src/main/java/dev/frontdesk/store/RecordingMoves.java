package dev.frontdesk.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Moves this node's recordings to the archive: when one is whole, and from time to time, because what a crash
/// or a silent archive left behind rings no bell. After a failure it waits longer and longer, up to five minutes.
public final class RecordingMoves {

    private static final Logger LOG = LoggerFactory.getLogger(RecordingMoves.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(30);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 6;
    private static final Duration TO_FINISH = Duration.ofSeconds(5);

    private final Semaphore bell = new Semaphore(0);
    private final MeterRegistry meters;
    private volatile @Nullable Thread thread;

    public RecordingMoves(MeterRegistry meters) {
        this.meters = meters;
    }

    /// A recording is whole.
    public void ring() {
        bell.release();
    }

    /// Begins with what is there; goes on until it is stopped.
    public void start(ArchivedRecordings recordings) {
        Gauge.builder("frontdesk.recordings.waiting", recordings, RecordingMoves::waiting)
                .register(meters);
        thread = Thread.ofVirtual().name("recordings").start(() -> run(recordings));
    }

    private static double waiting(ArchivedRecordings recordings) {
        try {
            return recordings.waiting().size();
        } catch (IOException e) {
            return Double.NaN;
        }
    }

    private void run(ArchivedRecordings recordings) {
        int failures = 0;
        try {
            while (!Thread.currentThread().isInterrupted()) {
                failures = moved(recordings) ? 0 : failures + 1;
                pause(failures);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean moved(ArchivedRecordings recordings) {
        try {
            recordings.move();
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.warn("Recordings could not be moved to the archive, and wait here", e);
            meters.counter("frontdesk.recordings.move.failures").increment();
            return false;
        }
    }

    /// Between half and one and a half of it after a failure, so that nodes do not come back together.
    private void pause(int failures) throws InterruptedException {
        if (failures == 0) {
            if (bell.tryAcquire(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                bell.drainPermits();
            }
            return;
        }
        long millis = FIRST_PAUSE.toMillis() << Math.min(failures - 1, MOST_DOUBLINGS);
        TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(millis / 2, millis * 3 / 2));
    }

    /// Waits some seconds for a move under way; what was not moved waits for the next start.
    public void stop() throws InterruptedException {
        var running = thread;
        if (running != null) {
            running.interrupt();
            running.join(TO_FINISH);
        }
    }
}
