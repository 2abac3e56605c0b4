package dev.frontdesk.provider.aws;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/// What waits to be sent, for one subscriber that says how much it takes (Reactive Streams 1.0). Bounded: one who
/// offers more than is taken is told. Any thread.
///
/// @param <E> what the subscriber takes
final class OutgoingEvents<E> implements Publisher<E>, Subscription {

    /// A second of audio and a conversation's history.
    private static final int MOST = 512;

    private static final int MOST_BEFORE_AUDIO_WAITS = 50;

    private final Function<byte[], E> form;
    private final Queue<byte[]> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger rounds = new AtomicInteger();
    private volatile @Nullable Subscriber<? super E> subscriber;
    private volatile boolean ending;
    private volatile boolean over;

    /// @param form makes of an event what the subscriber takes
    OutgoingEvents(Function<byte[], E> form) {
        this.form = form;
    }

    /// @return false when too many wait: nothing more is taken
    boolean offer(byte[] event) {
        if (ending || over) {
            return true;
        }
        if (count.incrementAndGet() > MOST) {
            return false;
        }
        waiting.add(event);
        drain();
        return true;
    }

    boolean hasRoomForAudio() {
        return !over && count.get() < MOST_BEFORE_AUDIO_WAITS;
    }

    /// Completes once what waits has been taken.
    void end() {
        ending = true;
        drain();
    }

    @Override
    public void subscribe(Subscriber<? super E> subscriber) {
        if (this.subscriber != null) {
            throw new IllegalStateException("a stream is sent once");
        }
        subscriber.onSubscribe(this);
        this.subscriber = subscriber;
        drain();
    }

    @Override
    public void request(long more) {
        demand.accumulateAndGet(more, (had, added) -> added > Long.MAX_VALUE - had ? Long.MAX_VALUE : had + added);
        drain();
    }

    @Override
    public void cancel() {
        over = true;
        waiting.clear();
    }

    /// One thread at a time gives; another that comes leaves it a further round.
    private void drain() {
        if (rounds.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        do {
            var taker = subscriber;
            if (taker != null) {
                give(taker);
            }
            seen = rounds.addAndGet(-seen);
        } while (seen != 0);
    }

    private void give(Subscriber<? super E> taker) {
        while (!over && demand.get() > 0) {
            var next = waiting.poll();
            if (next == null) {
                break;
            }
            count.decrementAndGet();
            demand.decrementAndGet();
            taker.onNext(form.apply(next));
        }
        if (ending && !over && waiting.isEmpty()) {
            over = true;
            taker.onComplete();
        }
    }
}
