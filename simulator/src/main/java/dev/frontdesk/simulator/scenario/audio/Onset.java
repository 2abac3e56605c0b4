package dev.frontdesk.simulator.scenario.audio;

import dev.frontdesk.simulator.line.TimeLine;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// When, in the desk's turn, the caller makes a sound.
///
/// @param millis so long after the desk began to be heard
/// @param words and not before these were heard; null for any
public record Onset(int millis, @Nullable Pattern words) {

    /// Whether the desk speaks or not.
    public static final Onset AT_ONCE = new Onset(0, null);

    boolean isReached(TimeLine time) {
        if (millis == 0 && words == null) {
            return true;
        }
        return time.isSounding()
                && time.soundingMillis() >= millis
                && (words == null || words.matcher(time.heardSinceSpeaking()).find());
    }
}
