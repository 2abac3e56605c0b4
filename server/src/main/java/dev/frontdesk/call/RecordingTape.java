package dev.frontdesk.call;

import dev.frontdesk.audio.Base64Frames;
import dev.frontdesk.audio.TwoTracks;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// The tape of one stream. On the audio thread it puts sound where it belongs in time, and hands it on by the
/// second, in chunks that come back; on the writer's thread the chunks are taken. Where the writer is behind,
/// sound waits in the tracks, and what finds no room there is dropped and counted. Bounded, and without
/// garbage once the tracks have grown.
final class RecordingTape implements CallTape {

    /// A second of both sides.
    static final int CHUNK_BYTES = 16_000;

    /// What is still to come of the caller's side waits this long for its place.
    private static final int LATE_MILLIS = 200;

    private static final int CHUNK_MILLIS = 1_000;
    private static final int CHUNKS = 3;

    /// Storage may stall so long before the caller's words are lost.
    private static final int CALLER_SECONDS = 8;

    /// Sound of ours comes as fast as it is made: the longest answer that is recorded whole.
    private static final int OUR_SECONDS = 60;

    /// Twenty milliseconds, what is counted as dropped.
    private static final int FRAME_BYTES = 160;

    /// Decoded at a time; whole groups of four.
    private static final int DECODED_CHARACTERS = 2_048;

    /// After it no chunk comes, and the tracks are the writer's.
    private static final Chunk END = new Chunk(0);

    private final TwoTracks tracks = new TwoTracks(CALLER_SECONDS, OUR_SECONDS);
    private final byte[] frame = new byte[Base64Frames.mostDecoded(DECODED_CHARACTERS)];
    private final BlockingQueue<Chunk> free = new ArrayBlockingQueue<>(CHUNKS);
    private final BlockingQueue<Chunk> full = new ArrayBlockingQueue<>(CHUNKS + 1);
    private final LongSupplier millis;
    private final CallObserver observer;

    private long handed;
    private long counted;
    private long countedAt;
    private boolean closed;

    /// Of the writer.
    private boolean ended;

    /// When the tape was closed. Written before the end is put into the queue, and read after it was taken out.
    private long endsAt;

    /// Sound on its way to the writer, and back when it was written.
    static final class Chunk {

        final byte[] sound;
        int length;

        private Chunk(int bytes) {
            sound = new byte[bytes];
        }
    }

    /// @param millis since the recording began
    RecordingTape(LongSupplier millis, CallObserver observer) {
        this.millis = millis;
        this.observer = observer;
        for (int i = 0; i < CHUNKS; i++) {
            free.add(new Chunk(CHUNK_BYTES));
        }
    }

    @Override
    public void caller(byte[] base64, int offset, int length) {
        if (!closed) {
            put(true, base64, offset, length);
        }
    }

    @Override
    public void ours(byte[] base64, int offset, int length) {
        if (!closed) {
            put(false, base64, offset, length);
        }
    }

    private void put(boolean callers, byte[] base64, int offset, int length) {
        long now = millis.getAsLong();
        // Before there is more of it: what is handed on leaves room.
        handOn(now);
        for (int done = 0; done < length; done += DECODED_CHARACTERS) {
            int part = Math.min(DECODED_CHARACTERS, length - done);
            int bytes = Base64Frames.decode(base64, offset + done, part, frame, 0);
            if (bytes == Base64Frames.BROKEN) {
                return;
            }
            if (callers) {
                tracks.caller(now, frame, 0, bytes);
            } else {
                tracks.ours(now, frame, 0, bytes);
            }
        }
    }

    @Override
    public void cleared() {
        if (!closed) {
            tracks.cleared(millis.getAsLong());
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            endsAt = millis.getAsLong();
            count();
            full.add(END);
        }
    }

    private void handOn(long now) {
        while (now - handed >= CHUNK_MILLIS + LATE_MILLIS) {
            var chunk = free.poll();
            if (chunk == null) {
                break;
            }
            handed += CHUNK_MILLIS;
            chunk.length = tracks.take(handed, chunk.sound);
            full.add(chunk);
        }
        if (now - countedAt >= CHUNK_MILLIS) {
            countedAt = now;
            count();
        }
    }

    private void count() {
        long frames = tracks.dropped() / FRAME_BYTES - counted;
        if (frames > 0) {
            counted += frames;
            observer.recordingDropped(frames);
        }
    }

    /// The writer: the next sound, or null at the end of the tape and when none comes for so long that none
    /// will. To be given [#back].
    @Nullable
    Chunk next(long waitMillis) throws InterruptedException {
        var chunk = full.poll(waitMillis, TimeUnit.MILLISECONDS);
        if (chunk == END) {
            ended = true;
        }
        return chunk == END ? null : chunk;
    }

    /// The writer: has written it.
    void back(Chunk chunk) {
        free.add(chunk);
    }

    /// The writer: takes what is left once there is no next one, a piece at a time.
    ///
    /// @return bytes, 0 at the end
    int rest(byte[] sound) {
        return ended ? tracks.take(endsAt, sound) : 0;
    }
}
