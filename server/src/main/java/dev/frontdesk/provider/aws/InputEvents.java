package dev.frontdesk.provider.aws;

import dev.frontdesk.speech.SpeechRequest;
import dev.frontdesk.speech.SpeechRequest.Tool;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The events that one session at Nova Sonic is sent, apart from audio itself.
final class InputEvents {

    static final int RATE = 8_000;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String TEXT = "text/plain";

    private final String prompt = UUID.randomUUID().toString();
    private final String audio = UUID.randomUUID().toString();

    String prompt() {
        return prompt;
    }

    /// Names the block of the caller's audio.
    String audio() {
        return audio;
    }

    /// @param pauseMillis how long a pause may be: Nova knows 1.5, 1.75 and 2 seconds
    static ObjectNode sessionStart(NovaOptions options, long pauseMillis) {
        var start = event();
        var session = body(start, "sessionStart");
        session.putObject("inferenceConfiguration")
                .put("maxTokens", options.mostTokens())
                .put("topP", 0.9)
                .put("temperature", 0.7);
        session.putObject("turnDetectionConfiguration").put("endpointingSensitivity", sensitivity(pauseMillis));
        return start;
    }

    private static String sensitivity(long pauseMillis) {
        if (pauseMillis <= 1_500) {
            return "HIGH";
        }
        return pauseMillis <= 1_750 ? "MEDIUM" : "LOW";
    }

    ObjectNode promptStart(NovaOptions options, SpeechRequest request) {
        var start = event();
        var body = body(start, "promptStart").put("promptName", prompt);
        body.putObject("textOutputConfiguration").put("mediaType", TEXT);
        sound(body.putObject("audioOutputConfiguration"))
                .put("voiceId", request.voice().isEmpty() ? options.voice() : request.voice());
        body.putObject("toolUseOutputConfiguration").put("mediaType", "application/json");
        if (!request.tools().isEmpty()) {
            var configuration = body.putObject("toolConfiguration");
            var tools = configuration.putArray("tools");
            request.tools().forEach(tool -> tools.add(tool(tool)));
            configuration.putObject("toolChoice").putObject("auto");
        }
        return start;
    }

    private static ObjectNode tool(Tool tool) {
        var made = JSON.createObjectNode();
        made.putObject("toolSpec")
                .put("name", tool.name())
                .put("description", tool.description())
                .putObject("inputSchema")
                .put("json", tool.schema());
        return made;
    }

    /// A block of text from its start to its end.
    ///
    /// @param role SYSTEM, or whose words it was: USER, ASSISTANT
    /// @param interactive to be answered, as what the caller says is
    List<ObjectNode> text(String role, String text, boolean interactive) {
        var name = UUID.randomUUID().toString();
        var start = event();
        block(start, name, "TEXT", role, interactive)
                .putObject("textInputConfiguration")
                .put("mediaType", TEXT);
        return List.of(start, content("textInput", name, text), contentEnd(name));
    }

    List<ObjectNode> toolResult(String call, String result) {
        var name = UUID.randomUUID().toString();
        var start = event();
        block(start, name, "TOOL", "TOOL", false)
                .putObject("toolResultInputConfiguration")
                .put("toolUseId", call)
                .put("type", "TEXT")
                .putObject("textInputConfiguration")
                .put("mediaType", TEXT);
        return List.of(start, content("toolResult", name, result), contentEnd(name));
    }

    ObjectNode audioStart() {
        var start = event();
        sound(block(start, audio, "AUDIO", "USER", true).putObject("audioInputConfiguration"));
        return start;
    }

    /// What a session ends with.
    List<ObjectNode> end(boolean audioStarted) {
        var prompted = event();
        body(prompted, "promptEnd").put("promptName", prompt);
        var over = event();
        body(over, "sessionEnd");
        return audioStarted ? List.of(contentEnd(audio), prompted, over) : List.of(prompted, over);
    }

    private ObjectNode block(ObjectNode event, String name, String type, String role, boolean interactive) {
        return body(event, "contentStart")
                .put("promptName", prompt)
                .put("contentName", name)
                .put("type", type)
                .put("interactive", interactive)
                .put("role", role);
    }

    private ObjectNode content(String type, String name, String content) {
        var event = event();
        body(event, type).put("promptName", prompt).put("contentName", name).put("content", content);
        return event;
    }

    private ObjectNode contentEnd(String name) {
        var event = event();
        body(event, "contentEnd").put("promptName", prompt).put("contentName", name);
        return event;
    }

    private static ObjectNode sound(ObjectNode configuration) {
        return configuration
                .put("mediaType", "audio/lpcm")
                .put("sampleRateHertz", RATE)
                .put("sampleSizeBits", 16)
                .put("channelCount", 1)
                .put("audioType", "SPEECH")
                .put("encoding", "base64");
    }

    private static ObjectNode event() {
        return JSON.createObjectNode();
    }

    private static ObjectNode body(ObjectNode event, String type) {
        return event.putObject("event").putObject(type);
    }
}
