package dev.frontdesk.provider.deepgram;

import dev.frontdesk.provider.deepgram.Dialect.Interpreter;
import dev.frontdesk.speech.SpeechEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// Makes events of nova-3's messages. Speech that was begun is always ended: by its last words, by the silence
/// after them, or by the word that there were none.
final class NovaInterpreter implements Interpreter {

    private final Consumer<SpeechEvent> events;
    private boolean speaking;
    private boolean worded;

    NovaInterpreter(Consumer<SpeechEvent> events) {
        this.events = events;
    }

    @Override
    public void message(String type, JsonNode message) {
        switch (type) {
            case "Results" -> results(message);
            case "SpeechStarted" -> started();
            case "UtteranceEnd" -> stopped();
            default -> {}
        }
    }

    private void results(JsonNode message) {
        var texts = texts(message.at("/channel/alternatives"));
        boolean certain = message.path("is_final").asBoolean(false);
        if (!texts.isEmpty()) {
            started();
            worded = true;
            if (certain) {
                double confidence =
                        message.at("/channel/alternatives/0/confidence").asDouble(1);
                events.accept(new SpeechEvent.Final(
                        null, texts.getFirst(), Confidence.within(confidence), texts.subList(1, texts.size())));
            } else {
                events.accept(new SpeechEvent.Partial(texts.getFirst()));
            }
        }
        boolean nothingSaid = certain && !worded;
        if (nothingSaid && speaking) {
            events.accept(new SpeechEvent.Final(null, "", 1, List.of()));
        }
        if (message.path("speech_final").asBoolean(false) || nothingSaid) {
            stopped();
        }
    }

    /// Those with words; the first is the best.
    private static List<String> texts(JsonNode alternatives) {
        var texts = new ArrayList<String>();
        for (var alternative : alternatives) {
            var text = alternative.path("transcript").asString("").strip();
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private void started() {
        if (!speaking) {
            speaking = true;
            worded = false;
            events.accept(new SpeechEvent.SpeechStarted());
        }
    }

    private void stopped() {
        if (speaking) {
            speaking = false;
            events.accept(new SpeechEvent.SpeechStopped());
        }
    }
}
