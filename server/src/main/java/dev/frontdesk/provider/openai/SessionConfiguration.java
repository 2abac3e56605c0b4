package dev.frontdesk.provider.openai;

import dev.frontdesk.provider.openai.RealtimeOptions.Detection;
import dev.frontdesk.speech.Listening;
import dev.frontdesk.speech.SpeechRequest;
import dev.frontdesk.speech.SpeechRequest.Tool;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The `session.update` messages. OpenAI must neither interrupt its response by itself nor begin one: whether a noise
/// was an interruption, or anything to answer, is decided here.
final class SessionConfiguration {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FORMAT = "audio/pcmu";
    private static final int LONGEST_HINT = 600;
    private static final long SHORTEST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 4_000;
    private static final long PATIENT_MILLIS = 1_200;

    private SessionConfiguration() {}

    static ObjectNode first(RealtimeOptions options, SpeechRequest request, Listening listening) {
        var message = RealtimeMessages.message("session.update");
        var session = message.putObject("session").put("type", "realtime").put("model", options.model());
        session.putArray("output_modalities").add("audio");
        session.put("instructions", request.instructions());
        var audio = session.putObject("audio");
        listen(audio.putObject("input"), options, listening);
        var output = audio.putObject("output");
        output.putObject("format").put("type", FORMAT);
        output.put("voice", request.voice().isEmpty() ? options.voice() : request.voice());
        var tools = session.putArray("tools");
        request.tools().forEach(tool -> tools.add(tool(tool)));
        session.put("tool_choice", "auto");
        return message;
    }

    static ObjectNode listenTo(RealtimeOptions options, Listening listening) {
        var message = RealtimeMessages.message("session.update");
        var session = message.putObject("session").put("type", "realtime");
        listen(session.putObject("audio").putObject("input"), options, listening);
        return message;
    }

    private static void listen(ObjectNode input, RealtimeOptions options, Listening listening) {
        input.putObject("format").put("type", FORMAT);
        var transcription = input.putObject("transcription").put("model", options.transcriber());
        var language = listening.language().getLanguage();
        if (!language.isEmpty()) {
            transcription.put("language", language);
        }
        if (!listening.hints().isEmpty()) {
            transcription.put("prompt", hint(listening));
        }
        var detection = input.putObject("turn_detection");
        detect(detection, options.detection(), listening.pauseMillis());
        detection.put("create_response", false).put("interrupt_response", false);
    }

    private static void detect(ObjectNode detection, Detection how, long pauseMillis) {
        switch (how) {
            case SERVER ->
                detection
                        .put("type", "server_vad")
                        .put(
                                "silence_duration_ms",
                                Math.clamp(pauseMillis, SHORTEST_PAUSE_MILLIS, LONGEST_PAUSE_MILLIS));
            case SEMANTIC ->
                detection.put("type", "semantic_vad").put("eagerness", pauseMillis > PATIENT_MILLIS ? "low" : "auto");
        }
    }

    private static String hint(Listening listening) {
        var hint = "Expect words such as " + String.join(", ", listening.hints());
        return hint.length() <= LONGEST_HINT ? hint : hint.substring(0, hint.lastIndexOf(", ", LONGEST_HINT));
    }

    private static ObjectNode tool(Tool tool) {
        var made = JSON.createObjectNode()
                .put("type", "function")
                .put("name", tool.name())
                .put("description", tool.description());
        made.set("parameters", schema(tool));
        return made;
    }

    private static JsonNode schema(Tool tool) {
        try {
            return JSON.readTree(tool.schema());
        } catch (JacksonException broken) {
            throw new IllegalArgumentException("the schema of tool " + tool.name() + " is no JSON", broken);
        }
    }
}
