package dev.frontdesk.call;

import dev.frontdesk.audio.VoiceActivity;
import java.util.OptionalLong;

/// Since when the caller has been quiet: by the line's level, which knows at once; where it tells nothing of the
/// turn, by what the recogniser gave last. On the call's thread.
final class CallerQuiet {

    private static final long NEVER = Long.MIN_VALUE;
    private static final int HANGOVER_MILLIS = VoiceActivity.Settings.TELEPHONE.hangoverMillis();

    /// A recogniser may be so late with the first of a turn.
    private static final long LATEST_MILLIS = 2_000;

    private long level = NEVER;
    private long first = NEVER;
    private long last = NEVER;
    private long words = NEVER;

    private long since;
    private OptionalLong transcript = OptionalLong.empty();

    void voice(boolean speaking, long now) {
        level = speaking ? NEVER : now - HANGOVER_MILLIS;
    }

    /// The recogniser gave something.
    ///
    /// @param certain whether it was words that stay
    void hear(boolean certain, long now) {
        first = first == NEVER ? now : first;
        last = now;
        words = certain ? now : words;
    }

    /// The turn is over, or was none.
    void settle() {
        boolean told = level != NEVER && first != NEVER && level >= first - LATEST_MILLIS;
        since = told ? level : last;
        transcript = told && words != NEVER ? OptionalLong.of(Math.max(0, words - level)) : OptionalLong.empty();
        first = NEVER;
        words = NEVER;
        level = NEVER;
    }

    /// As it was settled last.
    long since() {
        return since;
    }

    /// From then to the final words.
    OptionalLong transcriptMillis() {
        return transcript;
    }
}
