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
    private final List<Sound> spoken = new ArrayList<>();
    private final List<Long> beginnings = new ArrayList<>();

    void sound(long from, long until) {
        sounds.add(new Sound(from, until));
        begins(from);
    }

    /// Words begin, perhaps without a pause after others.
    void begins(long at) {
        beginnings.add(at);
    }

    /// The caller spoke.
    void speaks(long from, long until) {
        spoken.add(new Sound(from, until));
    }

    /// From a kill, or from the end of what was still to be heard then, until something new begins. Whoever speaks
    /// meanwhile does not wait, but may have before and after: the longer of the two. Empty where nothing new ever
    /// begins.
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
                .map(next -> Duration.ofNanos(longest(quiet, next)));
    }

    private long longest(long from, long until) {
        var longest = 0L;
        var quiet = from;
        for (var speech : spoken) {
            if (speech.until() > quiet && speech.from() < until) {
                longest = Math.max(longest, speech.from() - quiet);
                quiet = speech.until();
            }
        }
        return Math.max(longest, until - quiet);
    }
}
