package dev.frontdesk.simulator.vendor.nova;

import dev.frontdesk.simulator.desk.Json;
import dev.frontdesk.simulator.vendor.Line;
import dev.frontdesk.simulator.vendor.model.Script;
import dev.frontdesk.simulator.vendor.model.Turn;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// A session from its start to its end. Used by the stream's thread.
final class NovaSession implements CallerAudio.Listener {

    private static final int INVALID = 400;
    private static final Duration LOOK = Duration.ofMillis(250);

    private final Line line;
    private final Runnable finish;
    private final Pace pace;
    private final InputRules rules = new InputRules();
    private final OutputEvents events;
    private final Model model;
    private final CallerAudio audio;
    private int quiet;

    /// @param finish ends the stream as one that is done
    NovaSession(Line line, Script script, Pace pace, Runnable finish) {
        this.line = line;
        this.pace = pace;
        this.finish = finish;
        events = new OutputEvents(line);
        model = new Model(line, events, script, pace, rules::asked);
        audio = new CallerAudio(pace.silenceMillis(), this);
        line.after(pace.sessionLimit(), () -> line.close(0, "modelTimeoutException"));
        line.after(LOOK, this::look);
    }

    /// Without audio it ends.
    private void look() {
        quiet += (int) LOOK.toMillis();
        if (quiet > pace.patience().toMillis()) {
            refuse("no audio for " + pace.patience().toSeconds() + " seconds");
        } else {
            line.after(LOOK, this::look);
        }
    }

    void take(byte[] json) {
        var event = read(json);
        if (event == null) {
            refuse("an event that is no JSON object with one event in it");
            return;
        }
        var type = event.propertyNames().iterator().next();
        line.received(type);
        if (line.isSilent()) {
            return;
        }
        var body = event.path(type);
        var mistakes = rules.mistakes(type, body);
        if (mistakes.isEmpty()) {
            act(type, body);
        } else {
            refuse(type + ": " + String.join("; ", mistakes));
        }
    }

    private static @Nullable JsonNode read(byte[] json) {
        try {
            var event = Json.MAPPER.readTree(json).path("event");
            return event.isObject() && event.size() == 1 ? event : null;
        } catch (JacksonException broken) {
            return null;
        }
    }

    void refuse(String mistake) {
        if (!line.isSilent()) {
            line.violation(mistake);
            line.close(INVALID, "validationException");
        }
    }

    private void act(String type, JsonNode body) {
        switch (type) {
            case "promptStart" -> begin(body);
            case "audioInput" -> hear(body);
            case "textInput", "toolResult" ->
                rules.blocks()
                        .add(
                                body.path("contentName").asString(""),
                                body.path("content").asString(""));
            case "contentEnd" -> close(body.path("contentName").asString(""));
            case "promptEnd" -> events.completionEnd();
            case "sessionEnd" -> finish.run();
            default -> {
                // sessionStart and contentStart: nothing follows from them.
            }
        }
    }

    private void begin(JsonNode body) {
        events.prompt(body.path("promptName").asString(""));
        model.offer(body.path("toolConfiguration").path("tools"));
    }

    private void hear(JsonNode body) {
        quiet = 0;
        try {
            audio.take(Base64.getDecoder().decode(body.path("content").asString("")));
        } catch (IllegalArgumentException notBase64) {
            refuse("audioInput.content is no base64");
        }
    }

    private void close(String name) {
        var block = rules.blocks().find(name);
        var content = rules.blocks().close(name);
        if (block == null || block.type().equals("AUDIO")) {
            return;
        }
        if (block.type().equals("TOOL")) {
            model.result(block.toolUse(), content);
        } else if (block.interactive()) {
            // Nova writes down what it heard of a caller who has not spoken.
            events.text("USER", "FINAL", "", "PARTIAL_TURN");
            model.told(content);
        } else {
            switch (block.role()) {
                case "USER" -> model.remember(new Turn.Caller(content));
                case "ASSISTANT" -> model.remember(new Turn.Model(content));
                default -> model.instruct(content);
            }
        }
    }

    @Override
    public void speechStarted() {
        model.interrupt();
    }

    @Override
    public void turnEnded(String words) {
        if (!words.isEmpty()) {
            events.text("USER", "FINAL", words, "PARTIAL_TURN");
            model.callerSaid(words);
        }
    }
}
