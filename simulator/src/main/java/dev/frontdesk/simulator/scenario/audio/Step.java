package dev.frontdesk.simulator.scenario.audio;

import java.time.Duration;
import java.util.regex.Pattern;

/// One thing a caller with a voice does. None waits for an answer but those that say so.
public sealed interface Step {

    /// At once, whoever is speaking.
    record Speak(String text) implements Step {}

    /// Over the desk's words, to be answered.
    record Over(String text, Onset onset) implements Step {}

    record Cough(int millis, Onset onset) implements Step {}

    /// Words that are no turn, like "mm-hm".
    record Mumble(String text, Onset onset) implements Step {}

    /// Says nothing for so long after the last own word, whatever the desk says meanwhile.
    record Pause(int millis) implements Step {}

    /// The line sends no frames at all for so long.
    record Gap(int millis) implements Step {}

    record Keys(String keys) implements Step {}

    /// Until these words were heard, and then until the desk had its say.
    record Await(Pattern words, Duration atMost) implements Step {}

    /// Until the desk had its say.
    record Listen() implements Step {}

    /// Hears the desk out and answers what it asks, so many times.
    record Answer(int times) implements Step {}

    record HangUp() implements Step {}
}
