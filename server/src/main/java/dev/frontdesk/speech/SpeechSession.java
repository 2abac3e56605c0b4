package dev.frontdesk.speech;

/// A caller's session with a vendor, or with two that are joined. [#audio] is for the call's audio thread;
/// everything else may be called from any thread, never blocks, and does nothing once the session has
/// failed or was closed. What happens is told to the [SpeechListener].
public interface SpeechSession extends AudioSink {

    /// Has words spoken as they are.
    void say(Utterance utterance);

    /// Has a vendor that converses go on by itself: to greet, or to take its sentence up again after it was
    /// interrupted by nothing.
    ///
    /// @param instruction what to do, for the model; never a caller's words
    void prompt(String instruction);

    /// The result of a tool, a JSON object.
    void answer(String toolCall, String result);

    /// Stops speaking. What was not heard is forgotten by the vendor too; nothing more of the item comes.
    ///
    /// @param item the one that was being heard; empty when none was
    /// @param heardMillis how much of its audio the caller heard
    void interrupt(String item, long heardMillis);

    /// What the caller will be asked next, for recognisers that can be told.
    void expect(Listening listening);

    /// Ends the session and frees its socket.
    void close();
}
