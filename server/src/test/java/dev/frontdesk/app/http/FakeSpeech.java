package dev.frontdesk.app.http;

import dev.frontdesk.speech.Listening;
import dev.frontdesk.speech.SoundFile;
import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.speech.SpeechFailure;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechListener;
import dev.frontdesk.speech.TextToSpeech;
import dev.frontdesk.speech.Transcriber;
import dev.frontdesk.speech.Utterance;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Its sound is the letters of what it says, and so it understands itself.
final class FakeSpeech implements TextToSpeech, Transcriber {

    volatile @Nullable SpeechFault fault;
    volatile String asked = "";

    @Override
    public String vendor() {
        return "fake";
    }

    @Override
    public Synthesis open(String voice, Locale language, SpeechListener listener, Executor audioThread) {
        var failed = fault;
        audioThread.execute(
                () -> listener.event(failed == null ? new SpeechEvent.Ready() : new SpeechEvent.Failed(failed)));
        return new Synthesis() {
            @Override
            public void say(Utterance utterance) {
                asked = voice + " " + language.toLanguageTag() + " " + utterance.slowly();
                var base64 = Base64.getEncoder().encode(utterance.text().getBytes(StandardCharsets.UTF_8));
                listener.event(new SpeechEvent.ItemStarted(utterance.item()));
                listener.audio(utterance.item(), base64, 0, base64.length);
                listener.event(new SpeechEvent.ItemEnded(utterance.item()));
            }

            @Override
            public void stop() {}

            @Override
            public void close() {}
        };
    }

    @Override
    public String transcribe(SoundFile sound, Listening listening) {
        var failed = fault;
        if (failed != null) {
            throw new SpeechFailure(failed);
        }
        asked = sound.format() + " " + listening.language().toLanguageTag();
        return new String(sound.bytes(), StandardCharsets.UTF_8);
    }
}
