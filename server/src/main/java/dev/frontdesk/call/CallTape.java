package dev.frontdesk.call;

/// Takes both sides of a call for its recording. On the audio thread; never blocks.
public interface CallTape {

    /// Of calls that are not recorded.
    CallTape NONE = new CallTape() {};

    /// What the caller said, as it comes in: in time.
    ///
    /// @see dev.frontdesk.speech.AudioSink
    default void caller(byte[] base64, int offset, int length) {}

    /// What was sent to the caller, behind what was sent before; it is heard in time.
    default void ours(byte[] base64, int offset, int length) {}

    /// What was sent and has not been heard by now never will be.
    default void cleared() {}

    /// The call has ended.
    default void close() {}
}
