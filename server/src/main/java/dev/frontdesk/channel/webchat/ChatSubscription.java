package dev.frontdesk.channel.webchat;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// One open stream: written to by whoever publishes, read by the stream's own thread. A publisher never
/// waits for a slow reader; the reader is closed instead, and resumes from the store.
final class ChatSubscription implements AutoCloseable {

    private static final int CAPACITY = 32;

    private final BlockingQueue<ChatSignal> signals = new ArrayBlockingQueue<>(CAPACITY);
    private final Consumer<ChatSubscription> whenClosed;

    ChatSubscription(Consumer<ChatSubscription> whenClosed) {
        this.whenClosed = whenClosed;
    }

    synchronized void offer(ChatSignal signal) {
        if (!signals.offer(signal)) {
            signals.clear();
            signals.offer(new ChatSignal.Closed());
        }
    }

    /// Waits for the next signal, `patience` at most.
    ChatSignal next(Duration patience) throws InterruptedException {
        var signal = signals.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        return signal == null ? new ChatSignal.Quiet() : signal;
    }

    @Override
    public void close() {
        whenClosed.accept(this);
    }
}
