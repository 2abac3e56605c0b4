package dev.frontdesk.simulator.scenario;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the desk has just asked for, as far as a caller can tell from its words.
public enum Topic {
    /// An open question at the start: how can I help?
    GREETING,
    SERVICE,
    WHEN,
    NAME,
    PHONE,
    /// Whether the number called or written from may be used.
    OWN_NUMBER,
    EMAIL,
    POSTCODE,
    /// One or more free times were offered.
    CHOICE,
    /// Everything was read back: is that right?
    CONFIRMATION,
    MESSAGE,
    ANYTHING_ELSE,
    /// The desk says goodbye, or told something and asks nothing.
    CLOSING,
    UNCLEAR;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Topic> labelled(String label) {
        return Arrays.stream(values())
                .filter(topic -> topic.label().equals(label))
                .findFirst();
    }
}
