package dev.frontdesk.call;

import java.time.Duration;
import java.time.Instant;

/// What is known of a recording that is kept.
///
/// @param attempt which of the call's streams it is of; 1 for the first
/// @param bytes of the WAV file it is heard as
/// @param location its name among [RecordingFiles]
public record CallRecording(
        RecordingId id, int attempt, Instant started, Duration length, long bytes, String location) {}
