package dev.frontdesk.app.http;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.call.CallRecording;
import dev.frontdesk.call.CallTicket;
import dev.frontdesk.call.RecordingId;
import dev.frontdesk.call.RecordingShelf;
import dev.frontdesk.contact.ConversationId;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Recordings in memory, one for each conversation.
final class FakeRecordings implements RecordingShelf {

    /// @param sound null when it is gone
    record Kept(CallRecording recording, @Nullable String sound) {}

    final Map<ConversationId, Kept> kept = new HashMap<>();

    @Override
    public Reel begin(CallTicket ticket, Instant started) {
        throw new UnsupportedOperationException("nothing is recorded here");
    }

    @Override
    public List<CallRecording> of(BusinessId business, ConversationId conversation) {
        return Optional.ofNullable(kept.get(conversation)).map(Kept::recording).stream()
                .toList();
    }

    @Override
    public Optional<CallRecording> find(BusinessId business, ConversationId conversation, RecordingId id) {
        return of(business, conversation).stream()
                .filter(recording -> recording.id().equals(id))
                .findFirst();
    }

    @Override
    public InputStream open(BusinessId business, CallRecording recording) throws NoSuchFileException {
        return kept.values().stream()
                .filter(one -> one.recording().equals(recording))
                .flatMap(one -> Optional.ofNullable(one.sound()).stream())
                .map(sound -> new ByteArrayInputStream(sound.getBytes(StandardCharsets.US_ASCII)))
                .findFirst()
                .orElseThrow(() -> new NoSuchFileException(recording.location()));
    }
}
