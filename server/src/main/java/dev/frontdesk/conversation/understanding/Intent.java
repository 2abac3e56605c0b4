package dev.frontdesk.conversation.understanding;

/// What the contact wants done.
public enum Intent {
    BOOK,
    MOVE,
    CANCEL,
    ASK,
    MESSAGE,
    PERSON,
    GOODBYE,
    /// To say that they will come: "I'm calling to confirm my appointment".
    CONFIRM,
    COMPLAIN
}
