package dev.frontdesk.call;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ConversationId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// A shelf for one recording, which may stand still or break.
final class TestingShelf implements RecordingShelf {

    final ByteArrayOutputStream sound = new ByteArrayOutputStream();
    CountDownLatch open = new CountDownLatch(0);
    boolean full;
    boolean kept;
    boolean dropped;

    @Override
    public Reel begin(CallTicket ticket, Instant started) throws IOException {
        try {
            open.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return new Reel() {
            @Override
            public void write(byte[] bytes, int length) throws IOException {
                if (full) {
                    throw new IOException("no space left");
                }
                sound.write(bytes, 0, length);
            }

            @Override
            public void keep() {
                kept = true;
            }

            @Override
            public void drop() {
                dropped = true;
            }
        };
    }

    @Override
    public List<CallRecording> of(BusinessId business, ConversationId conversation) {
        return List.of();
    }

    @Override
    public Optional<CallRecording> find(BusinessId business, ConversationId conversation, RecordingId id) {
        return Optional.empty();
    }

    @Override
    public InputStream open(BusinessId business, CallRecording recording) throws IOException {
        if (!kept) {
            throw new NoSuchFileException(recording.location());
        }
        return new ByteArrayInputStream(sound.toByteArray());
    }
}
