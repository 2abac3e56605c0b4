package dev.frontdesk.speech;

/// Hears from a speech session. Called on the call's audio thread only, and never from within a call to
/// the session.
public interface SpeechListener {

    /// Audio of an item, as much as the vendor sent at once; the array is the giver's.
    ///
    /// @see AudioSink
    void audio(String item, byte[] base64, int offset, int length);

    void event(SpeechEvent event);
}
