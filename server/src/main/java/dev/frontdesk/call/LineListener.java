package dev.frontdesk.call;

import dev.frontdesk.speech.AudioSink;

/// Hears from a line. Called on the audio thread.
public interface LineListener extends AudioSink {

    /// @param digit `0` to `9`, `*`, `#`, `A` to `D`
    void key(char digit);

    /// A mark came back: what was before it was played, or dropped by a clear.
    void marked(String name);

    /// Whether the caller is in the middle of saying something, as far as is known: where the line then sends
    /// nothing, silence has to be given in its place, or the end of the turn is never heard.
    default boolean hearsSpeech() {
        return true;
    }

    /// The stream has ended: the caller hung up, the vendor closed it, or the socket broke. Comes once,
    /// last, and not after [Line#close].
    void gone(boolean orderly);
}
