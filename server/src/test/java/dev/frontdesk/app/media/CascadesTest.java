package dev.frontdesk.app.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.Voice;
import dev.frontdesk.call.Admission;
import dev.frontdesk.channel.TestingBusinesses;
import dev.frontdesk.speech.Listening;
import dev.frontdesk.speech.SpeechCapabilities;
import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechListener;
import dev.frontdesk.speech.SpeechRequest;
import dev.frontdesk.speech.SpeechToSpeech;
import dev.frontdesk.speech.SpeechToText;
import dev.frontdesk.speech.TextToSpeech;
import dev.frontdesk.speech.Utterance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Two recognisers and two voices: who takes a call, and who is left alone.
class CascadesTest {

    private static final int FAILURES = 5;

    private final List<String> opened = new ArrayList<>();
    private final Cascades cascades = new Cascades(
            List.of(_ -> new Ears("deepgram"), _ -> new Ears("openai")),
            List.of(new Mouth("elevenlabs", opened), new Mouth("openai", opened)));
    private final SpeechEngines engines = new SpeechEngines(
            Map.of(Voice.Engine.CASCADE, cascades::of), new Admission(1, (_, _, _) -> () -> {}, Duration.ofMinutes(1)));

    @Test
    void theBestTwoComeFirstAndThenWhatKeepsOneOfThem() {
        assertThat(vendors())
                .containsExactly("deepgram+elevenlabs", "openai+elevenlabs", "deepgram+openai", "openai+openai");
    }

    @Test
    void aVoiceThatFailsOftenIsLeftAloneWithEveryRecogniser() {
        fail("elevenlabs");
        assertThat(vendors()).containsExactly("deepgram+openai", "openai+openai");
    }

    @Test
    void theTwoThatSaidNothingAreLeftAloneTogether() {
        fail("deepgram+elevenlabs");
        assertThat(vendors()).containsExactly("openai+elevenlabs", "deepgram+openai", "openai+openai");
    }

    @Test
    void onlyTheFirstVoiceIsCalledByTheNameThatTheOwnerGave() {
        var request =
                new SpeechRequest("", "rachel", new Listening(Locale.CANADA, List.of(), 600), List.of(), List.of());
        chain().forEach(cascade -> cascade.open(request, new Silent(), Runnable::run));
        assertThat(opened).containsExactly("elevenlabs rachel", "elevenlabs rachel", "openai ", "openai ");
    }

    private void fail(String vendor) {
        var first = chain().getFirst().capabilities();
        for (int i = 0; i < FAILURES; i++) {
            var fault = new SpeechFault(vendor, SpeechFault.Kind.SERVER, "test");
            engines.failed(TestingBusinesses.clinic(), first, fault);
        }
    }

    private List<SpeechToSpeech> chain() {
        return engines.chain(TestingBusinesses.clinic(), Voice.Engine.CASCADE);
    }

    private List<String> vendors() {
        return chain().stream()
                .map(SpeechToSpeech::capabilities)
                .map(SpeechCapabilities::vendor)
                .toList();
    }

    private record Ears(String vendor) implements SpeechToText {

        @Override
        public boolean endsTurns() {
            return true;
        }

        @Override
        public Transcription open(Listening listening, Consumer<SpeechEvent> events, Executor audioThread) {
            return new Transcription() {
                @Override
                public void audio(byte[] base64, int offset, int length) {}

                @Override
                public void expect(Listening expected) {}

                @Override
                public void close() {}
            };
        }
    }

    private record Mouth(String vendor, List<String> opened) implements TextToSpeech {

        @Override
        public Synthesis open(String voice, Locale language, SpeechListener listener, Executor audioThread) {
            opened.add(vendor + " " + voice);
            return new Synthesis() {
                @Override
                public void say(Utterance utterance) {}

                @Override
                public void stop() {}

                @Override
                public void close() {}
            };
        }
    }

    private static final class Silent implements SpeechListener {

        @Override
        public void audio(String item, byte[] base64, int offset, int length) {}

        @Override
        public void event(SpeechEvent event) {}
    }
}
