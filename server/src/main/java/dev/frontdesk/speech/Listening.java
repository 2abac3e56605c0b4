package dev.frontdesk.speech;

import java.util.List;
import java.util.Locale;

/// How to listen.
///
/// @param hints phrases to expect, most telling first
/// @param pauseMillis how long a pause may be before the turn counts as over
public record Listening(Locale language, List<String> hints, long pauseMillis) {

    public Listening {
        hints = List.copyOf(hints);
    }
}
