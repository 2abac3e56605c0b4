package dev.frontdesk.simulator.twilio.messages;

/// How the next request is answered.
public enum Behaviour {
    /// 201, and the text counts as sent.
    ACCEPT,
    /// 429 with `Retry-After: 1`.
    REFUSE_FOR_NOW,
    /// 400: the number cannot be texted.
    REFUSE,
    /// 500.
    BREAK,
    /// No answer until the stand-in is closed.
    STALL
}
