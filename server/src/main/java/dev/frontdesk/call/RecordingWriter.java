package dev.frontdesk.call;

import dev.frontdesk.call.RecordingShelf.Reel;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Brings one tape to the shelf: a virtual thread that may wait for storage, because nobody waits for it.
final class RecordingWriter implements Runnable {

    /// Lines give sound all the time; one that gives none for so long is gone.
    private static final long LONGEST_PAUSE_MILLIS = 60_000;

    private final RecordingShelf shelf;
    private final CallTicket ticket;
    private final Instant started;
    private final RecordingTape tape;
    private final CallObserver observer;

    RecordingWriter(
            RecordingShelf shelf, CallTicket ticket, Instant started, RecordingTape tape, CallObserver observer) {
        this.shelf = shelf;
        this.ticket = ticket;
        this.started = started;
        this.tape = tape;
        this.observer = observer;
    }

    @Override
    public void run() {
        @Nullable Reel reel = null;
        try {
            observer.recordingStarted();
            reel = shelf.begin(ticket, started);
            copy(reel);
            reel.keep();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            failed(reel, stopped);
        } catch (IOException | RuntimeException e) {
            failed(reel, e);
        }
    }

    private void copy(Reel reel) throws IOException, InterruptedException {
        for (var chunk = tape.next(LONGEST_PAUSE_MILLIS); chunk != null; chunk = tape.next(LONGEST_PAUSE_MILLIS)) {
            reel.write(chunk.sound, chunk.length);
            tape.back(chunk);
        }
        byte[] last = new byte[RecordingTape.CHUNK_BYTES];
        for (int bytes = tape.rest(last); bytes > 0; bytes = tape.rest(last)) {
            reel.write(last, bytes);
        }
    }

    private void failed(@Nullable Reel reel, Exception why) {
        observer.recordingFailed(ticket.call(), why);
        if (reel != null) {
            reel.drop();
        }
    }
}
