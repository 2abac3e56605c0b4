package dev.frontdesk.simulator.vendor.openai;

import dev.frontdesk.simulator.desk.Json;
import dev.frontdesk.simulator.vendor.model.Tool;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A session's configuration: what it begins with, and what `session.update` made of it.
final class Settings {

    private static final String BEGINNING = """
            {"type": "realtime", "object": "realtime.session", "output_modalities": ["audio"],
             "instructions": "Be helpful.", "tools": [], "tool_choice": "auto", "max_output_tokens": "inf",
             "tracing": null, "truncation": "auto", "prompt": null, "include": null,
             "audio": {
               "input": {"format": {"type": "audio/pcm", "rate": 24000}, "transcription": null, "noise_reduction": null,
                 "turn_detection": {"type": "server_vad", "threshold": 0.5, "prefix_padding_ms": 300,
                   "silence_duration_ms": 500, "idle_timeout_ms": null,
                   "create_response": true, "interrupt_response": true}},
               "output": {"format": {"type": "audio/pcm", "rate": 24000}, "voice": "alloy", "speed": 1.0}}}
            """;
    private static final int SEMANTIC_SILENCE = 300;

    private final ObjectNode session = (ObjectNode) Json.MAPPER.readTree(BEGINNING);

    Settings(String model) {
        session.put("model", model);
    }

    JsonNode json() {
        return session;
    }

    void identify(String id, long expires) {
        session.put("id", id);
        session.put("expires_at", expires);
    }

    /// Only what is given changes; an array and null stand for themselves.
    void update(JsonNode given) {
        merge(session, given);
    }

    String instructions() {
        return session.path("instructions").asString("");
    }

    List<Tool> tools() {
        return session.path("tools")
                .valueStream()
                .map(tool -> new Tool(
                        tool.path("name").asString(""), tool.path("description").asString(""), tool.path("parameters")))
                .toList();
    }

    boolean isMuLaw(String side) {
        return audio(side).path("format").path("type").asString("").equals("audio/pcmu");
    }

    JsonNode audio(String side) {
        return session.path("audio").path(side);
    }

    boolean transcribes() {
        return audio("input").path("transcription").isObject();
    }

    boolean detectsTurns() {
        return detection().isObject();
    }

    boolean answersByItself() {
        return detection().path("create_response").asBoolean(true);
    }

    boolean isInterruptedBySpeech() {
        return detection().path("interrupt_response").asBoolean(true);
    }

    int padding() {
        return detection().path("prefix_padding_ms").asInt(300);
    }

    /// Milliseconds without a sound after which the caller's turn is over.
    ///
    /// @param unfinished whether the words so far sound as if more were to come
    int silence(boolean unfinished) {
        if (detection().path("type").asString("").equals("server_vad")) {
            return detection().path("silence_duration_ms").asInt(500);
        }
        if (!unfinished) {
            return SEMANTIC_SILENCE;
        }
        return switch (detection().path("eagerness").asString("auto")) {
            case "low" -> 8_000;
            case "high" -> 2_000;
            default -> 4_000;
        };
    }

    private JsonNode detection() {
        return audio("input").path("turn_detection");
    }

    private static void merge(ObjectNode into, JsonNode given) {
        for (var field : given.properties()) {
            var there = into.get(field.getKey());
            if (there instanceof ObjectNode object
                    && field.getValue().isObject()
                    && object.path("type").equals(field.getValue().path("type"))) {
                merge(object, field.getValue());
            } else {
                into.set(field.getKey(), field.getValue());
            }
        }
    }
}
