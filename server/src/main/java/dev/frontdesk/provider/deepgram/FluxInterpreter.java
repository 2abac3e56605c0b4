package dev.frontdesk.provider.deepgram;

import dev.frontdesk.provider.deepgram.Dialect.Interpreter;
import dev.frontdesk.speech.SpeechEvent;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// Makes events of Flux's messages.
final class FluxInterpreter implements Interpreter {

    private final Consumer<SpeechEvent> events;
    private boolean speaking;
    private String told = "";

    FluxInterpreter(Consumer<SpeechEvent> events) {
        this.events = events;
    }

    @Override
    public void message(String type, JsonNode message) {
        switch (type) {
            case "TurnInfo" -> turn(message.path("event").asString(""), message);
            case "ConfigureFailure" -> events.accept(new SpeechEvent.Complained("configure_failure"));
            default -> {}
        }
    }

    private void turn(String event, JsonNode message) {
        var text = message.path("transcript").asString("").strip();
        switch (event) {
            case "StartOfTurn" -> {
                started();
                partial(text);
            }
            case "Update", "EagerEndOfTurn" -> partial(text);
            case "TurnResumed" -> {
                events.accept(new SpeechEvent.TurnResumed());
                partial(text);
            }
            case "EndOfTurn" -> ended(text, message);
            default -> {}
        }
    }

    private void started() {
        if (!speaking) {
            speaking = true;
            told = "";
            events.accept(new SpeechEvent.SpeechStarted());
        }
    }

    /// Updates come four times a second, mostly with nothing new.
    private void partial(String text) {
        if (!text.isEmpty() && !text.equals(told)) {
            started();
            told = text;
            events.accept(new SpeechEvent.Partial(text));
        }
    }

    private void ended(String text, JsonNode message) {
        if (!text.isEmpty()) {
            started();
            events.accept(new SpeechEvent.Final(null, text, Confidence.of(message.path("words")), List.of()));
        }
        if (speaking) {
            speaking = false;
            told = "";
            events.accept(new SpeechEvent.SpeechStopped());
            events.accept(new SpeechEvent.TurnEnded());
        }
    }
}
