package dev.frontdesk.conversation;

import java.util.Locale;

/// What the receptionist has just asked for.
public enum Expects {
    SERVICE,
    WHEN,
    NAME,
    PHONE,
    EMAIL,
    POSTCODE,
    CHOICE,
    CONFIRMATION,
    MESSAGE,
    QUESTION,
    NOTHING;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
