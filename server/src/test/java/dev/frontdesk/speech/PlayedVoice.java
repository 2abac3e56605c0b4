package dev.frontdesk.speech;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;

/// A voice that says what a test has it say.
final class PlayedVoice implements TextToSpeech {

    final List<String> asked = new ArrayList<>();
    int stopped;
    boolean closed;
    private SpeechListener listener = new RecordingSpeech();

    @Override
    public String vendor() {
        return "played";
    }

    @Override
    public Synthesis open(String voice, Locale language, SpeechListener listener, Executor audioThread) {
        this.listener = listener;
        return new Synthesis() {
            @Override
            public void say(Utterance utterance) {
                asked.add(utterance.item());
            }

            @Override
            public void stop() {
                stopped++;
            }

            @Override
            public void close() {
                closed = true;
            }
        };
    }

    void tell(SpeechEvent event) {
        listener.event(event);
    }

    /// Makes an utterance in pieces of odd lengths.
    void make(String item, byte[]... pieces) {
        tell(new SpeechEvent.ItemStarted(item));
        for (var piece : pieces) {
            var base64 = Base64.getEncoder().encode(piece);
            listener.audio(item, base64, 0, base64.length);
        }
        tell(new SpeechEvent.ItemEnded(item));
    }
}
