package dev.frontdesk.provider;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The body of an answer as it comes. A read waits for a bounded time; an interrupted reader gives the connection
/// up. For one reader.
final class TimedBody extends InputStream {

    private static final int LONGEST = 8 << 20;

    /// What came: bytes, the end, or a failure.
    private sealed interface Part {}

    private record Bytes(ByteBuffer bytes) implements Part {}

    private record End(@Nullable Throwable failure) implements Part {}

    /// At most two lists of buffers are asked for ahead.
    private final BlockingQueue<Part> parts = new LinkedBlockingQueue<>();

    private final Duration silence;
    private volatile @Nullable Subscription subscription;
    private ByteBuffer current = ByteBuffer.allocate(0);
    private boolean ended;
    private long length;

    /// @param silence how long a read may wait
    TimedBody(Publisher<List<ByteBuffer>> body, Duration silence) {
        this.silence = silence;
        body.subscribe(new Receiver());
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int count) throws IOException {
        Objects.checkFromIndexSize(offset, count, target.length);
        while (!ended && !current.hasRemaining()) {
            next();
        }
        if (ended) {
            return -1;
        }
        var read = Math.min(count, current.remaining());
        current.get(target, offset, read);
        length += read;
        if (length > LONGEST) {
            throw new IOException("longer than " + LONGEST + " bytes");
        }
        return read;
    }

    private void next() throws IOException {
        switch (await()) {
            case Bytes(ByteBuffer bytes) -> current = bytes;
            case End(var failure) -> {
                ended = true;
                if (failure != null) {
                    throw failure instanceof IOException broken ? broken : new IOException(failure);
                }
            }
        }
    }

    private Part await() throws IOException {
        try {
            var part = parts.poll();
            if (part == null) {
                more();
                part = parts.poll(silence.toMillis(), TimeUnit.MILLISECONDS);
            }
            if (part == null) {
                throw new HttpTimeoutException("silent for " + silence);
            }
            return part;
        } catch (InterruptedException given) {
            Thread.currentThread().interrupt();
            throw new IOException("given up", given);
        }
    }

    private void more() {
        var open = subscription;
        if (open != null) {
            open.request(1);
        }
    }

    /// Breaks the connection off unless the body was read to its end.
    @Override
    public void close() {
        var open = subscription;
        if (open != null && !ended) {
            open.cancel();
        }
    }

    private final class Receiver implements Subscriber<List<ByteBuffer>> {

        @Override
        public void onSubscribe(Subscription opened) {
            subscription = opened;
            opened.request(1);
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            buffers.forEach(buffer -> parts.add(new Bytes(buffer)));
        }

        @Override
        public void onError(Throwable failure) {
            parts.add(new End(failure));
        }

        @Override
        public void onComplete() {
            parts.add(new End(null));
        }
    }
}
