package dev.frontdesk.conversation.scripted;

/// How far something came that was asked for in a [Led] turn. What is said tells the rest.
public enum Step {
    DONE,
    /// Something is missing, or has to be chosen or agreed to first; it is asked for.
    ASKS,
    /// The words were not understood; they are asked for again.
    UNCLEAR,
    /// It cannot be done here.
    REFUSED
}
