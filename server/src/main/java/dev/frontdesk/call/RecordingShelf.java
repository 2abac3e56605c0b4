package dev.frontdesk.call;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ConversationId;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Keeps recordings, sealed, for as long as the business wants. Every method blocks; a database that fails is
/// thrown as a runtime exception.
public interface RecordingShelf {

    /// Begins a recording of a stream.
    Reel begin(CallTicket ticket, Instant started) throws IOException;

    /// Those of a conversation, in order.
    List<CallRecording> of(BusinessId business, ConversationId conversation);

    Optional<CallRecording> find(BusinessId business, ConversationId conversation, RecordingId id);

    /// The recording as a WAV file of [CallRecording#bytes]. To be closed.
    ///
    /// @throws java.nio.file.NoSuchFileException when its sound is gone
    InputStream open(BusinessId business, CallRecording recording) throws IOException;

    /// A recording in the making: for one thread.
    interface Reel {

        /// Adds sound, both sides taking turns by the sample.
        void write(byte[] sound, int length) throws IOException;

        /// The call is over and what was written is to be kept. It is not where the call was erased meanwhile.
        void keep() throws IOException;

        /// Forgets it. Never throws, and does nothing after it was kept.
        void drop();
    }
}
