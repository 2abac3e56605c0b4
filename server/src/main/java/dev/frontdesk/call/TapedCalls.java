package dev.frontdesk.call;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/// Records calls onto a shelf, each with a thread of its own that writes.
public final class TapedCalls implements Recordings, AutoCloseable {

    private static final long LAST_WRITES_NANOS = 5_000_000_000L;

    private final RecordingShelf shelf;
    private final CallObserver observer;
    private final Executor threads;
    private final Clock clock;
    private final LongSupplier nanos;
    private final Set<CountDownLatch> writing = ConcurrentHashMap.newKeySet();

    /// @param threads starts a virtual thread for each task
    /// @param nanos a clock that never runs back
    public TapedCalls(RecordingShelf shelf, CallObserver observer, Executor threads, Clock clock, LongSupplier nanos) {
        this.shelf = shelf;
        this.observer = observer;
        this.threads = threads;
        this.clock = clock;
        this.nanos = nanos;
    }

    @Override
    public CallTape begin(CallTicket ticket) {
        long began = nanos.getAsLong();
        var tape = new RecordingTape(() -> (nanos.getAsLong() - began) / 1_000_000, observer);
        var written = new CountDownLatch(1);
        var writer = new RecordingWriter(shelf, ticket, clock.instant(), tape, observer);
        writing.add(written);
        threads.execute(() -> {
            try {
                writer.run();
            } finally {
                writing.remove(written);
                written.countDown();
            }
        });
        return tape;
    }

    /// After the calls have ended: waits a moment for what is still being written.
    @Override
    public void close() {
        long by = nanos.getAsLong() + LAST_WRITES_NANOS;
        try {
            for (var written : writing) {
                if (!written.await(by - nanos.getAsLong(), TimeUnit.NANOSECONDS)) {
                    var late = new TimeoutException("storage took too long when the server stopped");
                    observer.recordingFailed("one that has ended", late);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
