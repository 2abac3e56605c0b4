package dev.frontdesk.simulator.rehearsal.noise;

import java.util.Locale;

/// How hard a caller is to hear or to talk to.
public enum Noise {
    /// Says what the recorded callers wrote.
    CLEAN,
    /// Is heard as a recogniser hears: [MisheardCaller].
    MISHEARD,
    /// Answers, but not always at once: [InterruptingCaller].
    INTERRUPTED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
