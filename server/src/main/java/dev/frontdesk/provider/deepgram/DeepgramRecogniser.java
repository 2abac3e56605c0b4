package dev.frontdesk.provider.deepgram;

import dev.frontdesk.speech.Listening;
import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.speech.SpeechToText;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// One of Deepgram's recognisers.
record DeepgramRecogniser(Deepgram deepgram, Dialect dialect) implements SpeechToText {

    @Override
    public String vendor() {
        return DeepgramFaults.VENDOR;
    }

    @Override
    public boolean endsTurns() {
        return dialect.endsTurns();
    }

    @Override
    public Transcription open(Listening listening, Consumer<SpeechEvent> events, Executor audioThread) {
        return new ListenSession(deepgram, dialect, listening, events, audioThread).open();
    }
}
