package dev.frontdesk.simulator.vendor;

/// What a stand-in can do wrong.
public enum Deed {
    /// The handshake is answered with 503.
    REFUSE,
    /// The handshake is never answered.
    HANG,
    /// Nothing more is said; what comes in is still read.
    STALL,
    /// The connection is reset.
    DIE,
    /// The connection is closed with code 1011.
    CLOSE,
    /// Half a frame, then the end of the connection.
    HALF,
    /// Half a frame, then nothing more; the connection stays.
    PART,
    /// Something that is not JSON, in place of the message.
    GARBAGE,
    /// A message of a type nobody knows goes before.
    UNKNOWN,
    /// The message is a megabyte long.
    HUGE,
    /// A ping goes before.
    PING,
    /// This message and those behind it come later, by the milliseconds given.
    LATE,
    /// Each message from here on comes later than the one before, by the milliseconds given.
    SLOW
}
