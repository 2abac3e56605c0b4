package dev.frontdesk.app.evaluate.facts;

/// How far a conversation has come.
enum State {
    START,
    /// The contact named a time; nothing was looked up.
    WISHED,
    OFFERED,
    HELD,
    BOOKED,
    MOVED,
    CANCELLED,
    /// A message was passed on.
    MESSAGE,
    /// They are being connected.
    TRANSFER,
    /// An appointment made before was told.
    FOUND,
    /// A question was answered from the articles.
    ANSWERED
}
