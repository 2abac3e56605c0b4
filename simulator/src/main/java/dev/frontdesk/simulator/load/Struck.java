package dev.frontdesk.simulator.load;

import dev.frontdesk.simulator.call.PhoneCall;
import dev.frontdesk.simulator.line.MediaLine;
import dev.frontdesk.simulator.line.Moment.Heard;
import dev.frontdesk.simulator.line.Stretch;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// A call that was on the line when something was killed.
record Struck(PhoneCall phone, Kill kill) {

    /// Sound that was on its way counts for nothing.
    private static final long ON_ITS_WAY_NANOS = 100_000_000;

    /// How long the caller heard nothing new: from the kill, or from the end of what was still to be heard then,
    /// until the next words or sound on this line or another, or of a document. Empty when there were none: the
    /// call was over.
    ///
    /// @param from no wait before this counts, by [System#nanoTime]: there was nobody to answer
    Optional<Duration> silence(long from) {
        var begins = LongStream.concat(
                        phone.lines().stream().flatMapToLong(Struck::beginnings),
                        phone.readOut().stream().mapToLong(at -> at))
                .filter(at -> at > kill.nanos() + ON_ITS_WAY_NANOS)
                .min();
        var quiet = Math.max(from, quietAt());
        return begins.isEmpty()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(Math.max(0, begins.getAsLong() - quiet)));
    }

    private long quietAt() {
        return phone.lines().stream()
                .flatMap(Struck::sounds)
                .filter(sound -> sound.from() <= kill.nanos() + ON_ITS_WAY_NANOS)
                .mapToLong(Stretch::until)
                .reduce(kill.nanos(), Math::max);
    }

    private static LongStream beginnings(MediaLine line) {
        var words = line.timeLine().moments().stream()
                .filter(Heard.class::isInstance)
                .mapToLong(moment -> nanos(line, moment.at()));
        return LongStream.concat(words, sounds(line).mapToLong(Stretch::from));
    }

    private static Stream<Stretch> sounds(MediaLine line) {
        return line.timeLine().sounds().stream()
                .map(sound -> new Stretch(nanos(line, sound.from()), nanos(line, sound.until())));
    }

    private static long nanos(MediaLine line, long millis) {
        return line.beganAt() + millis * 1_000_000;
    }
}
