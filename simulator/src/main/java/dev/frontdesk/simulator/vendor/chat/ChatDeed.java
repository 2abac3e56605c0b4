package dev.frontdesk.simulator.vendor.chat;

import java.util.Locale;

/// What a stand-in for a language model can do wrong.
public enum ChatDeed {
    /// 503.
    REFUSE,
    /// 500.
    ERROR,
    /// 429, with `Retry-After: 1`.
    LIMIT,
    /// 401.
    LOCK,
    /// No answer at all.
    HANG,
    /// The answer stops; the connection stays.
    STALL,
    /// The connection is lost within the answer.
    DIE,
    /// Something that is not JSON within the answer.
    GARBAGE,
    /// An answer without words and without calls.
    EMPTY,
    /// A call whose arguments end too early.
    MALFORMED,
    /// A call of a tool that was not offered.
    UNKNOWN_TOOL,
    /// The same call over and over.
    LOOP,
    /// Claims a booking.
    LIE_BOOKED,
    /// Claims a time is free.
    LIE_TIME,
    /// Names a price from nowhere.
    LIE_PRICE,
    /// Tells of somebody else's appointment.
    LIE_CONTACT,
    /// Will not help.
    DECLINE,
    /// Words that mean nothing.
    NONSENSE;

    /// As it is written on a command line.
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
