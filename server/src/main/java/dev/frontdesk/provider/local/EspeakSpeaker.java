package dev.frontdesk.provider.local;

import dev.frontdesk.provider.SpokenInTurn;
import dev.frontdesk.provider.SpokenInTurn.Mouth;
import dev.frontdesk.speech.SpeechFailure;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.speech.Utterance;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// espeak-ng in one call.
final class EspeakSpeaker implements SpokenInTurn.Voice {

    private final EspeakVoice espeak;
    private final String voice;
    private volatile @Nullable EspeakProcess running;

    EspeakSpeaker(EspeakVoice espeak, String voice) {
        this.espeak = espeak;
        this.voice = voice;
    }

    @Override
    public String vendor() {
        return EspeakProcess.VENDOR;
    }

    @Override
    public void speak(Utterance utterance, Mouth mouth) throws InterruptedException {
        try (var process = espeak.start(voice, utterance)) {
            running = process;
            if (mouth.isWanted()) {
                speak(process, mouth);
            }
        } catch (IOException notStarted) {
            throw failed(Kind.UNREACHABLE, "does not run");
        } finally {
            running = null;
        }
    }

    private void speak(EspeakProcess process, Mouth mouth) throws InterruptedException {
        var late = new AtomicBoolean();
        var deadline = espeak.timers()
                .after(espeak.deadline(), task -> Thread.ofVirtual().start(task), () -> {
                    late.set(true);
                    process.close();
                });
        try {
            give(process, mouth);
        } catch (SpeechFailure broken) {
            throw late.get() ? failed(Kind.TIMEOUT, "not spoken in time") : broken;
        } finally {
            deadline.cancel();
        }
    }

    private static void give(EspeakProcess process, Mouth mouth) throws InterruptedException {
        try {
            var sound = EspeakSound.of(process.sound());
            mouth.begin();
            for (var piece = sound.next(); piece.length > 0 && mouth.isWanted(); piece = sound.next()) {
                mouth.sound(piece);
            }
        } catch (IOException broken) {
            throw failed(Kind.PROTOCOL, "sound that cannot be read");
        }
        if (!process.endedWell()) {
            throw failed(Kind.PROTOCOL, "ended badly");
        }
        mouth.end();
    }

    private static SpeechFailure failed(Kind kind, String detail) {
        return new SpeechFailure(new SpeechFault(EspeakProcess.VENDOR, kind, detail));
    }

    @Override
    public void hush() {
        var process = running;
        if (process != null) {
            process.close();
        }
    }

    @Override
    public void close() {
        hush();
    }
}
