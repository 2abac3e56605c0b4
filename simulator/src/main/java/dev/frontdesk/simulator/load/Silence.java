package dev.frontdesk.simulator.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a caller heard, and so for how long nothing. Times are nanoseconds of one steady clock.
final class Silence {

    /// What begins within this was on its way already, and counts for nothing new.
    private static final long ON_ITS_WAY = 100_000_000;

    private record Sound(long from, long until) {}

    private final List<Sound> sounds = new ArrayList<>();
    private final List<Long> beginnings = new ArrayList<>();

    void sound(long from, long until) {
        sounds.add(new Sound(from, until));
        begins(from);
    }

    /// Words begin, perhaps without a pause after others.
    void begins(long at) {
        beginnings.add(at);
    }

    /// From a kill, or from the end of what was still to be heard then, until something new begins. Empty where
    /// nothing ever does.
    ///
    /// @param from nothing before this counts
    Optional<Duration> after(long kill, long from) {
        var quiet = sounds.stream()
                .filter(sound -> sound.from() <= kill + ON_ITS_WAY)
                .mapToLong(Sound::until)
                .reduce(Math.max(kill, from), Math::max);
        return beginnings.stream()
                .filter(at -> at > kill + ON_ITS_WAY)
                .min(Long::compare)
                .map(next -> Duration.ofNanos(Math.max(0, next - quiet)));
    }
}
