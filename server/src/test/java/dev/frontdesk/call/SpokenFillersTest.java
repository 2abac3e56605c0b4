package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.Business;
import dev.frontdesk.channel.TestingBusinesses;
import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.speech.SpeechListener;
import dev.frontdesk.speech.TextToSpeech;
import dev.frontdesk.speech.Utterance;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/// Phrases that are made ahead, by a voice that makes them when the test wants.
class SpokenFillersTest {

    private static final Business CLINIC = TestingBusinesses.clinic();
    private static final Fillers.Phrase MEANWHILE = new Fillers.Phrase("", new byte[8]);

    private final List<Runnable> ready = new ArrayList<>();
    private int opened;
    private boolean silent;
    private final Fillers fillers = new SpokenFillers(new Voice(), () -> Runnable::run, MEANWHILE);

    @Test
    void whatIsNotMadeYetIsNotWaitedFor() {
        assertThat(fillers.filler(CLINIC, Locale.CANADA, 0)).isSameAs(MEANWHILE);
    }

    @Test
    void eachOneDiffersFromTheOneBefore() {
        make(Locale.CANADA);

        assertThat(words(Locale.CANADA, 0)).isEqualTo("One moment, please.");
        assertThat(words(Locale.CANADA, 1)).isNotEqualTo(words(Locale.CANADA, 0));
        assertThat(words(Locale.CANADA, 2)).isNotEqualTo(words(Locale.CANADA, 1));
    }

    @Test
    void theyAreSpokenInTheLanguageOfTheConversation() {
        make(Locale.CANADA_FRENCH);

        assertThat(words(Locale.CANADA_FRENCH, 0)).startsWith("Un instant");
        assertThat(words(Locale.CANADA_FRENCH, 1)).startsWith("Merci");
    }

    @Test
    void eachIsMadeOnce() {
        make(Locale.CANADA);
        make(Locale.CANADA);

        assertThat(opened).isEqualTo(2);
    }

    @Test
    void whatCameWithoutASoundIsAskedForAgain() {
        silent = true;
        make(Locale.CANADA);
        silent = false;
        make(Locale.CANADA);

        assertThat(words(Locale.CANADA, 0)).isEqualTo("One moment, please.");
    }

    @Test
    void oneLastsAsLongAsItsSound() {
        make(Locale.CANADA);

        assertThat(fillers.filler(CLINIC, Locale.CANADA, 0).millis()).isEqualTo(1_000);
    }

    @Test
    void piecesThatEachEndByThemselvesAreOneSound() {
        make(Locale.CANADA);

        var sound = fillers.filler(CLINIC, Locale.CANADA, 0).base64();
        assertThat(Base64.getDecoder().decode(sound)).hasSize(8_001);
    }

    private void make(Locale language) {
        fillers.filler(CLINIC, language, 0);
        ready.forEach(Runnable::run);
        ready.clear();
    }

    private String words(Locale language, int before) {
        return fillers.filler(CLINIC, language, before).words();
    }

    private final class Voice implements TextToSpeech {

        @Override
        public String vendor() {
            return "testing";
        }

        @Override
        public Synthesis open(String voice, Locale language, SpeechListener listener, Executor audioThread) {
            opened++;
            ready.add(() -> listener.event(new SpeechEvent.Ready()));
            return new Synthesis() {
                @Override
                public void say(Utterance utterance) {
                    for (int samples : List.of(2_000, 2_000, 4_001)) {
                        var sound = Base64.getEncoder().encode(new byte[samples]);
                        listener.audio(utterance.item(), sound, 0, silent ? 0 : sound.length);
                    }
                    listener.event(new SpeechEvent.ItemEnded(utterance.item()));
                }

                @Override
                public void stop() {}

                @Override
                public void close() {}
            };
        }
    }
}
