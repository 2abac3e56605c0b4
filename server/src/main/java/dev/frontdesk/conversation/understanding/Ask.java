package dev.frontdesk.conversation.understanding;

/// What the receptionist had just asked for. Settles what a bare "three" or "Paris" means.
public enum Ask {
    WHEN,
    DATE,
    TIME,
    PHONE,
    NAME,
    EMAIL,
    POSTCODE,
    YESNO,
    INTENT,
    BIRTHDATE,
    SERVICE,
    CHOICE;

    /// A day or a time of day is the answer.
    boolean wantsWhen() {
        return this == WHEN || this == DATE || this == TIME;
    }
}
