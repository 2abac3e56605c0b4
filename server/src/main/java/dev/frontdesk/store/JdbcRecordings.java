package dev.frontdesk.store;

import dev.frontdesk.audio.WavHeader;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.call.CallRecording;
import dev.frontdesk.call.CallTicket;
import dev.frontdesk.call.RecordingFiles;
import dev.frontdesk.call.RecordingId;
import dev.frontdesk.call.RecordingShelf;
import dev.frontdesk.contact.ConversationId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Recordings as rows in PostgreSQL, their sound sealed among the files. A row comes when its file is whole,
/// and goes with its call; a file without a row is swept.
public final class JdbcRecordings implements RecordingShelf {

    private static final int BYTES_A_SECOND = 16_000;

    private final JdbcClient sql;
    private final CallRows calls;
    private final BusinessScope scope;
    private final RecordingFiles files;
    private final RecordingCipher cipher;

    public JdbcRecordings(
            JdbcClient sql, Seal seal, BusinessScope scope, RecordingFiles files, RecordingCipher cipher) {
        this.sql = sql;
        this.calls = new CallRows(seal);
        this.scope = scope;
        this.files = files;
        this.cipher = cipher;
    }

    @Override
    public Reel begin(CallTicket ticket, Instant started) throws IOException {
        var id = new RecordingId(UUID.randomUUID());
        var day = started.atZone(ZoneOffset.UTC).toLocalDate();
        var location = ticket.business() + "/" + day + "/" + id + ".wav.enc";
        var pending = files.create(location);
        try {
            var sound = cipher.sealing(pending, ticket.business(), id);
            sound.write(WavHeader.streaming(2));
            return new SealedReel(pending, sound, bytes -> keep(ticket, started, id, location, bytes));
        } catch (IOException | RuntimeException e) {
            pending.drop();
            throw e;
        }
    }

    /// The file goes again where the call is no longer known.
    private void keep(CallTicket ticket, Instant started, RecordingId id, String location, long bytes)
            throws IOException {
        var business = ticket.business();
        int kept = 0;
        try {
            kept = scope.in(
                    business,
                    () -> sql.sql("""
                            INSERT INTO recordings (business_id, id, thread_index, attempt, started_at, seconds, bytes, location)
                            SELECT :business, :id, thread_index, attempt, :started, :seconds, :bytes, :location
                            FROM calls
                            WHERE business_id = :business AND thread_index = :index AND attempt = :attempt FOR KEY SHARE
                            """)
                            .param("business", business.value())
                            .param("id", id.value())
                            .param("started", Times.column(started))
                            .param("seconds", (double) bytes / BYTES_A_SECOND)
                            .param("bytes", WavHeader.BYTES + bytes)
                            .param("location", location)
                            .param("index", calls.index(business, ticket.call()))
                            .param("attempt", ticket.attempt())
                            .update());
        } finally {
            if (kept == 0) {
                files.delete(location);
            }
        }
    }

    @Override
    public List<CallRecording> of(BusinessId business, ConversationId conversation) {
        return scope.in(
                business,
                () -> sql.sql("""
                        SELECT id, attempt, started_at, seconds, bytes, location FROM recordings
                        JOIN calls USING (business_id, thread_index, attempt)
                        WHERE business_id = :business AND conversation = :conversation
                        ORDER BY attempt, started_at
                        """)
                        .param("business", business.value())
                        .param("conversation", conversation.value())
                        .query((row, _) -> recording(row))
                        .list());
    }

    @Override
    public Optional<CallRecording> find(BusinessId business, ConversationId conversation, RecordingId id) {
        return of(business, conversation).stream()
                .filter(recording -> recording.id().equals(id))
                .findFirst();
    }

    /// The header on the file does not know how long the sound is, this one does.
    @Override
    public InputStream open(BusinessId business, CallRecording recording) throws IOException {
        var file = files.open(recording.location());
        try {
            var sound = cipher.opening(file, business, recording.id());
            sound.skipNBytes(WavHeader.BYTES);
            byte[] header = WavHeader.of(2, recording.bytes() - WavHeader.BYTES);
            return new SequenceInputStream(new ByteArrayInputStream(header), sound);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static CallRecording recording(ResultSet row) throws SQLException {
        return new CallRecording(
                new RecordingId(row.getObject("id", UUID.class)),
                row.getInt("attempt"),
                Times.read(row, "started_at"),
                Duration.ofMillis(Math.round(row.getDouble("seconds") * 1_000)),
                row.getLong("bytes"),
                row.getString("location"));
    }
}
