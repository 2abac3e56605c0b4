package dev.frontdesk.conversation;

import java.util.Locale;

/// What a conversation led to.
public enum Outcome {
    BOOKED,
    MOVED,
    CANCELLED,
    /// The contact said that they will come.
    CONFIRMED,
    ANSWERED,
    MESSAGE,
    TRANSFERRED,
    ABANDONED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
