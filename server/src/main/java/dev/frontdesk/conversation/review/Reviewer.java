package dev.frontdesk.conversation.review;

/// Reads a conversation that has ended. May take seconds; called outside any scope.
public interface Reviewer {

    /// Never throws for anything that was said.
    ///
    /// @param ended with at least one turn
    Review review(Reviewed ended);
}
