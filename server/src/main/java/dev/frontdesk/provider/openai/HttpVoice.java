package dev.frontdesk.provider.openai;

import dev.frontdesk.call.Timers.Timer;
import dev.frontdesk.provider.SpokenInTurn;
import dev.frontdesk.provider.SpokenInTurn.Mouth;
import dev.frontdesk.speech.SpeechFailure;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.speech.Utterance;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The voice behind `/audio/speech` in one call: a request for each utterance.
final class HttpVoice implements SpokenInTurn.Voice {

    private final OpenAiSpeech speech;
    private final String voice;
    private final Retries retries = new Retries();
    private volatile @Nullable InputStream sounding;

    HttpVoice(OpenAiSpeech speech, String voice) {
        this.speech = speech;
        this.voice = voice;
    }

    @Override
    public String vendor() {
        return RealtimeFaults.VENDOR;
    }

    @Override
    public void speak(Utterance utterance, Mouth mouth) throws InterruptedException {
        try (var sound = retries.run(() -> speech.speak(voice, utterance))) {
            sounding = sound;
            mouth.begin();
            give(sound, mouth);
            mouth.end();
        } catch (IOException broken) {
            throw new SpeechFailure(RealtimeFaults.fault(Kind.UNREACHABLE, "sound that breaks off"));
        } finally {
            sounding = null;
        }
    }

    private void give(InputStream in, Mouth mouth) throws IOException {
        var watch = watch(in);
        try {
            var sound = SpokenSound.of(in);
            for (var piece = sound.next(); piece.length > 0 && mouth.isWanted(); piece = sound.next()) {
                watch.cancel();
                mouth.sound(piece);
                watch = watch(in);
            }
        } finally {
            watch.cancel();
        }
    }

    /// A stream that stands still is closed, which ends the reading.
    private Timer watch(InputStream in) {
        return speech.timers()
                .after(speech.deadline(), task -> Thread.ofVirtual().start(task), () -> shut(in));
    }

    private static void shut(InputStream in) {
        try {
            in.close();
        } catch (IOException _) {
            // it is of no more use either way
        }
    }

    /// Closing may wait for the reader, which callers must not.
    @Override
    public void hush() {
        var sound = sounding;
        if (sound != null) {
            Thread.ofVirtual().start(() -> shut(sound));
        }
    }

    @Override
    public void close() {
        retries.stop();
        hush();
    }
}
