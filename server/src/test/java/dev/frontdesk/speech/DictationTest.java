package dev.frontdesk.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.speech.Dictation.Written;
import dev.frontdesk.speech.SpeechFault.Kind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DictationTest {

    private static final SoundFile SOUND = new SoundFile(SoundFile.Format.WAV, new byte[1]);
    private static final Listening LISTENING = new Listening(Locale.ENGLISH, List.of(), 800);

    private static final Transcriber WELL = new Transcriber() {
        @Override
        public String vendor() {
            return "well";
        }

        @Override
        public String transcribe(SoundFile sound, Listening listening) {
            return "hello";
        }
    };

    private static final Transcriber BROKEN = new Transcriber() {
        @Override
        public String vendor() {
            return "broken";
        }

        @Override
        public String transcribe(SoundFile sound, Listening listening) {
            throw new SpeechFailure(new SpeechFault("broken", Kind.QUOTA, "402"));
        }
    };

    @Test
    void theFirstThatCanHearsIt() {
        assertThat(new Dictation(List.of(BROKEN, WELL)).write(SOUND, LISTENING)).contains(new Written("well", "hello"));
    }

    @Test
    void whereNoneCanTheLastSaysWhy() {
        assertThatThrownBy(() -> new Dictation(List.of(BROKEN)).write(SOUND, LISTENING))
                .isInstanceOf(SpeechFailure.class)
                .hasMessageContaining("broken QUOTA");
        assertThat(new Dictation(List.of()).write(SOUND, LISTENING)).isEmpty();
    }

    @Test
    void formatsAreKnownByAnyOfTheirNames() {
        assertThat(SoundFile.Format.of("Audio/OGG; codecs=opus")).contains(SoundFile.Format.OGG);
        assertThat(SoundFile.Format.of("audio/x-wav")).contains(SoundFile.Format.WAV);
        assertThat(SoundFile.Format.of("application/json")).isEmpty();
    }
}
