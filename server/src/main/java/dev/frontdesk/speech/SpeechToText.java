package dev.frontdesk.speech;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// A vendor that hears. One instance serves all calls.
public interface SpeechToText {

    /// Lower case, as metrics and settings name it.
    String vendor();

    /// Whether it says by itself where a turn ends.
    boolean endsTurns();

    /// Opens a session; see [SpeechToSpeech#open].
    ///
    /// @param events gets [SpeechEvent.Ready], [SpeechEvent.Failed] and [SpeechEvent.Hearing]
    Transcription open(Listening listening, Consumer<SpeechEvent> events, Executor audioThread);

    /// A session.
    interface Transcription extends AudioSink {

        /// Listens differently from now on, as far as the vendor can. Any thread.
        void expect(Listening listening);

        /// Any thread.
        void close();
    }
}
