package dev.frontdesk.conversation;

/// What happens after a reply was given.
public sealed interface Next {

    /// Listen for the contact.
    record Listen() implements Next {}

    /// The conversation is over.
    record End() implements Next {}

    /// A person takes over.
    ///
    /// @param number E.164
    record Transfer(String number) implements Next {}
}
