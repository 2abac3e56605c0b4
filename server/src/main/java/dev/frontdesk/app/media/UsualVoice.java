package dev.frontdesk.app.media;

import dev.frontdesk.speech.SpeechListener;
import dev.frontdesk.speech.TextToSpeech;
import java.util.Locale;
import java.util.concurrent.Executor;

/// A vendor that stands in for another, and does not know the names of its voices.
record UsualVoice(TextToSpeech stand) implements TextToSpeech {

    @Override
    public String vendor() {
        return stand.vendor();
    }

    @Override
    public Synthesis open(String voice, Locale language, SpeechListener listener, Executor audioThread) {
        return stand.open("", language, listener, audioThread);
    }
}
