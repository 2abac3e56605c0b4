package dev.frontdesk.conversation.understanding;

/// How a time (or, without a time, a date) limits what will do. The time itself is included.
public enum Bound {
    NOT_BEFORE,
    NOT_AFTER,
    AROUND
}
