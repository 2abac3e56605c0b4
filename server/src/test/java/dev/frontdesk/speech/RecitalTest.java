package dev.frontdesk.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.speech.SpeechFault.Kind;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecitalTest {

    private static final Utterance WORDS = new Utterance("", "Good morning.", Locale.ENGLISH, false);

    private final ExecutorService audioThread = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        audioThread.shutdownNow();
    }

    /// Does this when it is asked to speak.
    private record Voice(String vendor, List<String> asked, BiConsumer<SpeechListener, String> doing)
            implements TextToSpeech {

        @Override
        public Synthesis open(String voice, Locale language, SpeechListener listener, Executor audioThread) {
            audioThread.execute(() -> listener.event(new SpeechEvent.Ready()));
            return new Synthesis() {
                @Override
                public void say(Utterance utterance) {
                    asked.add(voice + ":" + utterance.text());
                    audioThread.execute(() -> doing.accept(listener, utterance.item()));
                }

                @Override
                public void stop() {}

                @Override
                public void close() {
                    asked.add("closed");
                }
            };
        }
    }

    private static void well(SpeechListener listener, String item) {
        sound(listener, item, 1, 2, 3);
        sound(listener, item, 4, 5);
        listener.event(new SpeechEvent.ItemEnded(item));
    }

    private static void sound(SpeechListener listener, String item, int... samples) {
        var bytes = new byte[samples.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) samples[i];
        }
        var base64 = Base64.getEncoder().encode(bytes);
        listener.audio(item, base64, 0, base64.length);
    }

    private Voice voice(String vendor, BiConsumer<SpeechListener, String> doing) {
        return new Voice(vendor, new CopyOnWriteArrayList<>(), doing);
    }

    private Recital recital(Duration deadline, Voice... voices) {
        return new Recital(List.of(voices), () -> audioThread, deadline);
    }

    @Test
    void allOfATextIsGivenAndTheSessionClosed() throws Exception {
        var voice = voice("one", RecitalTest::well);

        var spoken = recital(Duration.ofSeconds(20), voice).speak("amy", WORDS).orElseThrow();

        assertThat(spoken.vendor()).isEqualTo("one");
        assertThat(spoken.muLaw()).containsExactly(1, 2, 3, 4, 5);
        audioThread.submit(() -> {}).get();
        assertThat(voice.asked()).containsExactly("amy:Good morning.", "closed");
    }

    @Test
    void theNextVendorSpeaksInItsUsualVoiceWhereOneFails() throws Exception {
        var broken = voice(
                "one",
                (listener, _) ->
                        listener.event(new SpeechEvent.Failed(new SpeechFault("one", Kind.RATE_LIMIT, "429"))));
        var next = voice("two", RecitalTest::well);

        assertThat(recital(Duration.ofSeconds(20), broken, next)
                        .speak("amy", WORDS)
                        .orElseThrow()
                        .vendor())
                .isEqualTo("two");
        assertThat(next.asked()).startsWith(":Good morning.");
    }

    @Test
    void whoSaysNothingOrNeverEndsHasFailed() {
        var silent = voice("one", (listener, item) -> listener.event(new SpeechEvent.ItemEnded(item)));
        var endless = voice("two", (listener, item) -> sound(listener, item, 1));

        assertThatThrownBy(() -> recital(Duration.ofSeconds(20), silent).speak("", WORDS))
                .isInstanceOf(SpeechFailure.class)
                .hasMessageContaining("PROTOCOL");
        assertThatThrownBy(() -> recital(Duration.ofMillis(50), endless).speak("", WORDS))
                .isInstanceOf(SpeechFailure.class)
                .hasMessageContaining("TIMEOUT");
    }

    @Test
    void moreThanTwoMinutesIsRefused() {
        var endless = voice("one", (listener, item) -> {
            var second = Base64.getEncoder().encode(new byte[8_000]);
            for (int i = 0; i <= 120; i++) {
                listener.audio(item, second, 0, second.length);
            }
            listener.event(new SpeechEvent.ItemEnded(item));
        });

        assertThatThrownBy(() -> recital(Duration.ofSeconds(20), endless).speak("", WORDS))
                .isInstanceOf(SpeechFailure.class)
                .hasMessageContaining("more than two minutes");
    }

    @Test
    void withoutAVoiceThereIsNothing() throws Exception {
        assertThat(recital(Duration.ofSeconds(20)).speak("", WORDS)).isEmpty();
    }
}
