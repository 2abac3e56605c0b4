package dev.frontdesk.call;

/// Records calls.
public interface Recordings {

    /// Records none.
    Recordings NONE = _ -> CallTape.NONE;

    /// A tape for the stream that begins now. Any thread; never blocks.
    CallTape begin(CallTicket ticket);
}
