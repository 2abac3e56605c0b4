package dev.frontdesk.call;

import java.util.concurrent.Executor;

/// Where lines arrive.
public interface CallDoor {

    /// Takes a stream that has started. Returns at once: the token is checked, and the call begun, on
    /// another thread; a stream that nobody asked for is closed with a reason.
    ///
    /// @param audioThread the line's own, on which the listener is called
    LineListener arrived(CallStart start, Line line, Executor audioThread);

    /// The server is going to stop: every call is ended, and goes on at another. Returns at once.
    default void stop() {}

    /// Calls that go on now.
    default int active() {
        return 0;
    }
}
