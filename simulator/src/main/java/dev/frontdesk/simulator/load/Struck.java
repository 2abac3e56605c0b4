package dev.frontdesk.simulator.load;

import dev.frontdesk.simulator.call.Timing;
import dev.frontdesk.simulator.line.MediaLine;
import dev.frontdesk.simulator.line.Moment.Heard;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/// A call on whose stream something was killed.
///
/// @param lineMillis when, by the line's own time
/// @param nanos when, by [System#nanoTime]
record Struck(MediaLine line, long lineMillis, long nanos) {

    /// A stretch of sound that was on its way counts for nothing.
    private static final long ON_ITS_WAY_MILLIS = 100;

    static Struck now(MediaLine line) {
        return new Struck(line, line.timeLine().now(), System.nanoTime());
    }

    /// From the kill until the caller heard something that was said after it: the next words or sound on the
    /// line, or the document that followed the line. Empty when the call was over by then.
    Optional<Duration> wentOn(List<Timing> documents) {
        var onTheLine = Math.min(nextWords(), nextSound());
        var byDocument = documents.stream()
                .filter(document -> !document.path().endsWith("/status"))
                .mapToLong(document -> (document.at() - nanos) / 1_000_000)
                .filter(millis -> millis >= 0)
                .min()
                .orElse(Long.MAX_VALUE);
        var first = Math.min(onTheLine, byDocument);
        return first == Long.MAX_VALUE ? Optional.empty() : Optional.of(Duration.ofMillis(first));
    }

    private long nextWords() {
        return since(line.timeLine().moments().stream()
                .filter(Heard.class::isInstance)
                .mapToLong(moment -> moment.at()));
    }

    private long nextSound() {
        return since(line.timeLine().sounds().stream().mapToLong(sound -> sound.from()));
    }

    private long since(LongStream times) {
        return times.filter(at -> at > lineMillis + ON_ITS_WAY_MILLIS)
                .map(at -> at - lineMillis)
                .min()
                .orElse(Long.MAX_VALUE);
    }
}
