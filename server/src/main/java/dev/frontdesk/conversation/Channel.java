package dev.frontdesk.conversation;

import java.time.Duration;
import java.util.Locale;

/// How people reach us.
public enum Channel {
    PHONE(true, Duration.ofMinutes(15)),
    SMS(false, Duration.ofHours(24)),
    WEBCHAT(false, Duration.ofHours(24));

    private final boolean spoken;
    private final Duration live;

    Channel(boolean spoken, Duration live) {
        this.spoken = spoken;
        this.live = live;
    }

    /// Whether replies are heard rather than read.
    public boolean spoken() {
        return spoken;
    }

    /// How long after its last turn a conversation still goes on.
    public Duration live() {
        return live;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
