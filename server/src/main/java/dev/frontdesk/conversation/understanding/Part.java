package dev.frontdesk.conversation.understanding;

/// A part of the day.
public enum Part {
    MORNING,
    AFTERNOON,
    EVENING,
    NIGHT
}
