package dev.frontdesk.speech;

import java.util.concurrent.Executor;

/// A vendor that hears and speaks. One instance serves all calls.
public interface SpeechToSpeech {

    SpeechCapabilities capabilities();

    /// Opens a session. Returns at once and throws nothing that the vendor causes: that comes as
    /// [SpeechEvent.Failed], also when the vendor has not answered within its deadline.
    ///
    /// @param audioThread the call's audio thread; an event loop where the media plane runs, so that the
    ///     vendor's socket can live on it
    SpeechSession open(SpeechRequest request, SpeechListener listener, Executor audioThread);
}
