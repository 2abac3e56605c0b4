package dev.frontdesk.speech;

import java.util.Locale;
import java.util.concurrent.Executor;

/// A vendor that speaks. One instance serves all calls.
public interface TextToSpeech {

    /// Lower case, as metrics and settings name it.
    String vendor();

    /// Opens a session; see [SpeechToSpeech#open].
    ///
    /// @param voice the vendor's name for it; empty for its usual one
    /// @param listener gets audio, [SpeechEvent.Ready], [SpeechEvent.Failed] and [SpeechEvent.Making]
    Synthesis open(String voice, Locale language, SpeechListener listener, Executor audioThread);

    /// A session. Any thread.
    interface Synthesis {

        /// Speaks after what was given before.
        void say(Utterance utterance);

        /// Speaks no more of what was given until now; none of its audio comes after this.
        void stop();

        void close();
    }
}
