package dev.frontdesk.call;

/// What becomes of a telephone call when its stream has ended.
public sealed interface CallNext {

    /// All is said.
    record HangUp() implements CallNext {}

    /// A person takes over.
    ///
    /// @param number E.164
    record Transfer(String number) implements CallNext {}

    /// The telephony vendor's own speech and the scripted receptionist go on, in the same conversation.
    record Script() implements CallNext {}

    /// The caller has waited in vain for an answer: a person takes over where one can be reached, otherwise the
    /// telephony vendor's own speech takes a message.
    record PersonOrMessage() implements CallNext {}

    /// Another stream: the last one was lost.
    record Reconnect() implements CallNext {}
}
