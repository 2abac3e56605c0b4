package dev.frontdesk.call;

import dev.frontdesk.business.Voice;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is kept of one stream of a call.
///
/// @param attempt 1 for the call's first stream
/// @param started when the stream arrived; when it never did, when it was asked for
/// @param ended null while it goes on
/// @param end null while it goes on
public record CallRecord(
        Voice.Engine engine,
        int attempt,
        Instant started,
        @Nullable Instant ended,
        @Nullable CallEnd end,
        CallTimeline timeline) {}
