package dev.frontdesk.provider.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.speech.RecordingSpeech;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.Utterance;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.node.ObjectNode;

/// An exchange with OpenAI, whose end a test plays.
abstract class PlayedExchange {

    /// A fifth of a second.
    private static final String SOUND = Base64.getEncoder().encodeToString(new byte[1_600]);

    final RecordingSpeech told = new RecordingSpeech();
    final List<ObjectNode> sent = new ArrayList<>();
    final List<SpeechFault> faults = new ArrayList<>();
    final Memory memory = new Memory(List.of());
    private final AudioDelta delta = new AudioDelta();
    final List<Runnable> later = new ArrayList<>();
    long nanos;
    boolean expired;
    final Exchange exchange = new Exchange("ask", sent::add, told, memory, () -> nanos, new Exchange.Fate() {
        @Override
        public void failed(SpeechFault fault) {
            faults.add(fault);
        }

        @Override
        public void expired() {
            expired = true;
        }

        @Override
        public void soon(Runnable action) {
            later.add(action);
        }
    });

    @BeforeEach
    void begin() {
        exchange.begin();
    }

    void callerSpeaks(String item) {
        says(Said.speechStarted());
        says(Said.speechStopped());
        says(Said.committed(item));
    }

    void toolAsked(String call) {
        says(Said.responseCreated("resp_t", ""));
        says(Said.toolCall("resp_t", call, "find_slots", "{\"day\":1}"));
        says(Said.responseDone("resp_t"));
    }

    void responds(String response, String ask, String item) {
        says(Said.responseCreated(response, ask));
        says(Said.itemAdded(response, item));
        audio(response, item);
    }

    void ends(String response, String item) {
        says(Said.audioDone(response, item));
        says(Said.responseDone(response));
    }

    void audio(String response, String item) {
        var message = Said.audio(response, item, SOUND).getBytes(StandardCharsets.UTF_8);
        assertThat(delta.read(message, 0, message.length)).isTrue();
        exchange.audio(delta, message);
    }

    void says(String message) {
        var bytes = message.getBytes(StandardCharsets.UTF_8);
        exchange.event(RealtimeEventReader.read(bytes, 0, bytes.length));
    }

    List<String> types() {
        return sent.stream().map(each -> each.path("type").stringValue()).toList();
    }

    static Utterance utterance(String item, String text) {
        return new Utterance(item, text, Locale.ENGLISH, false);
    }
}
