package dev.frontdesk.call;

import dev.frontdesk.speech.AudioSink;

/// The caller's leg, as the call sees it. Audio goes out in the order given, at the pace given: the other
/// end keeps what it cannot play yet. All methods are for the audio thread, never block, and do nothing
/// once the line has gone. Audio is dropped, never queued, where the line takes no more.
public interface Line extends AudioSink {

    /// Asks to be told when everything before it has been played, or was dropped.
    void mark(String name);

    /// Drops what has not been played.
    void clear();

    /// Closes the stream; the telephone call itself goes on with what the control plane says.
    ///
    /// @param reason for the log; no personal details
    void close(String reason);
}
