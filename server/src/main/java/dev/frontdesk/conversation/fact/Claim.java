package dev.frontdesk.conversation.fact;

import java.util.Locale;

/// What a sentence claims. The name counts in metrics.
public enum Claim {
    BOOKED,
    MOVED,
    CANCELLED,
    HELD,
    PASSED_ON,
    TRANSFERRED,
    /// That something was done, in words that do not tell what.
    DONE,
    DATE,
    TIME,
    PRICE,
    REFERENCE,
    PHONE,
    EMAIL,
    ADDRESS,
    STAFF,
    SERVICE,
    OPENING_HOURS,
    AVAILABILITY,
    DURATION,
    NAME,
    OTHER_CONTACT,
    /// A number that nothing known goes with.
    NUMBER,
    /// Something else that nothing known says.
    UNFOUNDED,
    /// The instructions, or the machinery behind the conversation.
    PROMPT;

    /// As metrics name it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
