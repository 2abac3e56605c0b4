package dev.frontdesk.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.speech.SpeechEvent.Failed;
import dev.frontdesk.speech.SpeechEvent.ItemEnded;
import dev.frontdesk.speech.SpeechEvent.Partial;
import dev.frontdesk.speech.SpeechEvent.Ready;
import dev.frontdesk.speech.SpeechFault.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CascadeTest {

    private static final Listening LISTENING = new Listening(Locale.CANADA, List.of(), 600);
    private static final Failed LOST = new Failed(new SpeechFault("heard", Kind.SERVER, ""));

    private final PlayedEars ears = new PlayedEars();
    private final PlayedVoice mouth = new PlayedVoice();
    private final RecordingSpeech told = new RecordingSpeech();
    private final Cascade cascade = new Cascade(ears, mouth);
    private final SpeechSession session =
            cascade.open(new SpeechRequest("", "", LISTENING, List.of(), List.of()), told, Runnable::run);

    @Test
    void itIsReadyWhenBothAre() {
        ears.events.accept(new Ready());
        assertThat(told.events()).isEmpty();
        mouth.tell(new Ready());
        assertThat(told.events()).containsExactly(new Ready());
        ears.events.accept(new Ready());

        assertThat(told.events()).containsExactly(new Ready(), new Ready());
    }

    @Test
    void itFailsOnceAndSaysWhatIsAlreadyMade() {
        ears.events.accept(LOST);
        mouth.tell(LOST);
        mouth.tell(new Ready());
        ears.events.accept(new Ready());
        ears.events.accept(new Partial("hello"));
        mouth.tell(new ItemEnded("u1"));

        assertThat(told.events()).containsExactly(LOST, new ItemEnded("u1"));
    }

    @Test
    void bothAreToldWhatIsTheirs() {
        session.audio(new byte[] {'A', 'A', 'A', 'A'}, 0, 4);
        session.say(new Utterance("u1", "Hello.", Locale.ENGLISH, false));
        session.interrupt("u1", 200);
        session.expect(LISTENING);
        session.prompt("Greet.");
        session.answer("call", "{}");
        session.close();
        session.close();

        assertThat(ears.told).containsExactly("audio 4", "expect", "close");
        assertThat(mouth.asked).containsExactly("u1");
        assertThat(mouth.stopped).isEqualTo(1);
        assertThat(mouth.closed).isTrue();
    }

    @Test
    void itCanWhatItsPartsCan() {
        assertThat(cascade.capabilities()).isEqualTo(new SpeechCapabilities("heard+played", false, true, false, false));
    }

    private static final class PlayedEars implements SpeechToText {

        private final List<String> told = new ArrayList<>();
        private Consumer<SpeechEvent> events = _ -> {};

        @Override
        public String vendor() {
            return "heard";
        }

        @Override
        public boolean endsTurns() {
            return true;
        }

        @Override
        public Transcription open(Listening listening, Consumer<SpeechEvent> events, Executor audioThread) {
            this.events = events;
            return new Transcription() {
                @Override
                public void audio(byte[] base64, int offset, int length) {
                    told.add("audio " + length);
                }

                @Override
                public void expect(Listening listening) {
                    told.add("expect");
                }

                @Override
                public void close() {
                    told.add("close");
                }
            };
        }
    }
}
