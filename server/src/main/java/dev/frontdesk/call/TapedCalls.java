package dev.frontdesk.call;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/// Records calls onto a shelf, each with a thread of its own that writes.
public final class TapedCalls implements Recordings, AutoCloseable {

    private static final long LAST_WRITES_SECONDS = 5;

    private final RecordingShelf shelf;
    private final CallObserver observer;
    private final Executor threads;
    private final Clock clock;
    private final LongSupplier nanos;
    private final Set<CompletableFuture<Void>> writing = ConcurrentHashMap.newKeySet();

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
        var written = new CompletableFuture<Void>();
        var writer = new RecordingWriter(shelf, ticket, clock.instant(), tape, observer);
        writing.add(written);
        threads.execute(() -> {
            try {
                writer.run();
            } finally {
                writing.remove(written);
                written.complete(null);
            }
        });
        return tape;
    }

    /// After the calls have ended: waits a moment for what is still being written.
    @Override
    public void close() {
        try {
            CompletableFuture.allOf(writing.toArray(CompletableFuture[]::new))
                    .get(LAST_WRITES_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            observer.recordingFailed("those being written when the server stopped", e);
        }
    }
}
