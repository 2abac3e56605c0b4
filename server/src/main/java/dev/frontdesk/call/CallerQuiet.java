package dev.frontdesk.call;

import dev.frontdesk.audio.VoiceActivity;
import dev.frontdesk.speech.SpeechEvent;
import java.util.OptionalLong;

/// Since when the caller has been quiet: by the line's level, which knows at once; where it tells nothing of the
/// turn, by the last the recogniser gave while they spoke. On the call's thread.
final class CallerQuiet {

    private static final long NEVER = Long.MIN_VALUE;
    private static final int HANGOVER_MILLIS = VoiceActivity.Settings.TELEPHONE.hangoverMillis();

    /// A recogniser may be so late with the first of a turn.
    private static final long LATEST_MILLIS = 2_000;

    private long level = NEVER;
    private long first = NEVER;
    private long last = NEVER;
    private long unsure = NEVER;
    private long words = NEVER;

    private long since;
    private OptionalLong transcript = OptionalLong.empty();

    void voice(boolean speaking, long now) {
        level = speaking ? NEVER : now - HANGOVER_MILLIS;
    }

    void hear(SpeechEvent.Hearing event, long now) {
        first = first == NEVER ? now : first;
        last = now;
        switch (event) {
            case SpeechEvent.Partial _ -> unsure = now;
            case SpeechEvent.Final _ -> words = now;
            case SpeechEvent.SpeechStarted _,
                    SpeechEvent.SpeechStopped _,
                    SpeechEvent.TurnEnded _,
                    SpeechEvent.TurnResumed _ -> {}
        }
    }

    /// The turn is over, or was none.
    void settle() {
        boolean told = level != NEVER && first != NEVER && level >= first - LATEST_MILLIS;
        long spoken = told ? level : unsure;
        since = spoken == NEVER ? last : spoken;
        transcript =
                spoken == NEVER || words == NEVER ? OptionalLong.empty() : OptionalLong.of(Math.max(0, words - spoken));
        first = NEVER;
        unsure = NEVER;
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
