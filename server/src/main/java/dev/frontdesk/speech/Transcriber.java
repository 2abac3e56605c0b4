package dev.frontdesk.speech;

/// A vendor that writes down whole recordings. One instance serves all; blocks, so it is for virtual threads.
public interface Transcriber {

    /// Lower case, as metrics and settings name it.
    String vendor();

    /// The words; blank where there are none.
    ///
    /// @throws SpeechFailure when it cannot be done
    String transcribe(SoundFile sound, Listening listening);
}
