package dev.frontdesk.conversation.understanding;

/// What the contact wants done.
public enum Intent {
    BOOK,
    MOVE,
    CANCEL,
    ASK,
    MESSAGE,
    PERSON,
    GOODBYE
}
