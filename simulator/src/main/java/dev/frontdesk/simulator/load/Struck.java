package dev.frontdesk.simulator.load;

import dev.frontdesk.simulator.call.PhoneCall;
import dev.frontdesk.simulator.line.MediaLine;
import dev.frontdesk.simulator.line.Moment.Heard;
import dev.frontdesk.simulator.line.Moment.Spoke;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/// A call that was on the line when something was killed.
record Struck(PhoneCall phone, Kill kill) {

    /// How long the caller heard nothing new on this line, another, or from a document. Empty when the call was over.
    ///
    /// @param from no wait before this counts, by [System#nanoTime]: there was nobody to answer
    Optional<Duration> silence(long from) {
        var heard = new Silence();
        phone.lines().forEach(line -> {
            line.timeLine()
                    .sounds()
                    .forEach(sound -> heard.sound(nanos(line, sound.from()), nanos(line, sound.until())));
            words(line).forEach(heard::begins);
            line.timeLine().moments().stream()
                    .filter(Spoke.class::isInstance)
                    .map(Spoke.class::cast)
                    .forEach(spoke -> heard.speaks(nanos(line, spoke.at()), nanos(line, spoke.until())));
        });
        phone.readOut().forEach(heard::begins);
        return heard.after(kill.nanos(), from);
    }

    private static Stream<Long> words(MediaLine line) {
        return line.timeLine().moments().stream()
                .filter(Heard.class::isInstance)
                .map(moment -> nanos(line, moment.at()));
    }

    private static long nanos(MediaLine line, long millis) {
        return line.beganAt() + millis * 1_000_000;
    }
}
