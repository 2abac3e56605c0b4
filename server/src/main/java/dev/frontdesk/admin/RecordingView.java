package dev.frontdesk.admin;

import dev.frontdesk.call.CallRecording;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

/// The recording of a stream of a live call.
///
/// @param attempt which of the call's streams it is of; 1 for the first
/// @param bytes of the WAV file
record RecordingView(UUID id, int attempt, OffsetDateTime started, double seconds, long bytes) {

    static RecordingView of(CallRecording recording, ZoneId zone) {
        return new RecordingView(
                recording.id().value(),
                recording.attempt(),
                Times.shown(recording.started(), zone),
                recording.length().toMillis() / 1_000.0,
                recording.bytes());
    }
}
