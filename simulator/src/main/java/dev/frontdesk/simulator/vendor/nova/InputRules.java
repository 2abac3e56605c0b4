package dev.frontdesk.simulator.vendor.nova;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// What a client may send, and in which order, as AWS's user guide has it (sonic-input-events, sonic-turn-taking,
/// sonic-cross-modal); of a conversation's history AWS says elsewhere what fits. Used by one thread.
final class InputRules {

    private static final String NAME = ".+";
    private static final int MOST_PAST = 40;
    private static final int MOST_PAST_BYTES = 1_000;

    private static final Shape INFERENCE =
            Shape.of("maxTokens", "[1-9]\\d*", "topP", "0\\.\\d+|1|1\\.0", "temperature", "0\\.\\d+|[01]|1\\.0");
    private static final Shape TURNS = Shape.of("endpointingSensitivity", "HIGH|MEDIUM|LOW");
    private static final Shape SOUND = Shape.of(
            "mediaType", "audio/lpcm",
            "sampleRateHertz", "8000|16000|24000",
            "sampleSizeBits", "16",
            "channelCount", "1",
            "encoding", "base64",
            "audioType", "SPEECH");
    private static final Shape VOICE = Shape.of(
            "mediaType", "audio/lpcm",
            "sampleRateHertz", "8000|16000|24000",
            "sampleSizeBits", "16",
            "channelCount", "1",
            "encoding", "base64",
            "audioType", "SPEECH",
            "voiceId", "[a-z]+");
    private static final Shape PLAIN = Shape.of("mediaType", "text/plain");
    private static final Shape TOOL =
            Shape.of("name", "[a-zA-Z0-9_-]{1,64}", "description", ".+").with("inputSchema");
    private static final Shape RESULT =
            Shape.of("toolUseId", NAME, "type", "TEXT").with("textInputConfiguration");
    private static final Shape CONTENT = Shape.of("promptName", NAME, "contentName", NAME, "content", ".*");
    private static final Shape CONTENT_END = Shape.of("promptName", NAME, "contentName", NAME);

    private final Blocks blocks = new Blocks();
    private final Set<String> owedResults = new HashSet<>();
    private String prompt = "";
    private boolean started;
    private boolean instructed;
    private boolean sounded;
    private boolean promptOver;
    private int past;

    /// A tool is asked for: its result may come.
    void asked(String toolUse) {
        owedResults.add(toolUse);
    }

    Blocks blocks() {
        return blocks;
    }

    /// What is wrong with an event; one that is right changes what may come next.
    List<String> mistakes(String type, JsonNode event) {
        return switch (type) {
            case "sessionStart" -> sessionStart(event);
            case "promptStart" -> promptStart(event);
            case "contentStart" -> contentStart(event);
            case "textInput", "audioInput", "toolResult" -> content(type, event);
            case "contentEnd" -> contentEnd(event);
            case "promptEnd" -> promptEnd(event);
            case "sessionEnd" -> promptOver ? List.of() : List.of("sessionEnd before promptEnd");
            default -> List.of("there is no event " + type);
        };
    }

    private List<String> sessionStart(JsonNode event) {
        if (started) {
            return List.of("a second sessionStart");
        }
        started = true;
        var mistakes = new ArrayList<>(Shape.of()
                .with("inferenceConfiguration")
                .orWith("turnDetectionConfiguration")
                .mistakes("sessionStart", event));
        mistakes.addAll(INFERENCE.mistakes("inferenceConfiguration", event.path("inferenceConfiguration")));
        if (event.has("turnDetectionConfiguration")) {
            mistakes.addAll(TURNS.mistakes("turnDetectionConfiguration", event.path("turnDetectionConfiguration")));
        }
        return mistakes;
    }

    private List<String> promptStart(JsonNode event) {
        if (!started || !prompt.isEmpty()) {
            return List.of("promptStart out of order");
        }
        prompt = event.path("promptName").asString("");
        var mistakes = new ArrayList<>(Shape.of("promptName", NAME)
                .with("textOutputConfiguration", "audioOutputConfiguration")
                .orWith("toolUseOutputConfiguration", "toolConfiguration")
                .mistakes("promptStart", event));
        mistakes.addAll(PLAIN.mistakes("textOutputConfiguration", event.path("textOutputConfiguration")));
        mistakes.addAll(VOICE.mistakes("audioOutputConfiguration", event.path("audioOutputConfiguration")));
        event.path("toolConfiguration").path("tools").forEach(tool -> {
            mistakes.addAll(TOOL.mistakes("toolSpec", tool.path("toolSpec")));
            var schema = tool.path("toolSpec").path("inputSchema");
            mistakes.addAll(Shape.of("json", "\\{.*\\}").mistakes("inputSchema", schema));
        });
        return mistakes;
    }

    private List<String> contentStart(JsonNode event) {
        var mistakes = new ArrayList<String>();
        if (prompt.isEmpty() || promptOver) {
            mistakes.add("contentStart outside the prompt");
        }
        var block = new Blocks.Block(
                event.path("contentName").asString(""),
                event.path("type").asString(""),
                event.path("role").asString(""),
                event.path("interactive").asBoolean(false),
                event.at("/toolResultInputConfiguration/toolUseId").asString(""));
        mistakes.addAll(ofItsKind(block, event));
        if (!blocks.open(block)) {
            mistakes.add("a second contentStart of " + block.name());
        }
        return mistakes;
    }

    private List<String> ofItsKind(Blocks.Block block, JsonNode event) {
        return switch (block.type()) {
            case "TEXT" -> text(block, event);
            case "AUDIO" -> audio(event);
            case "TOOL" -> tool(block, event);
            default -> List.of("contentStart.type cannot be '" + block.type() + "'");
        };
    }

    private List<String> text(Blocks.Block block, JsonNode event) {
        var mistakes = new ArrayList<>(
                start("SYSTEM|USER|ASSISTANT|SYSTEM_SPEECH", "true|false", "textInputConfiguration", event));
        mistakes.addAll(PLAIN.mistakes("textInputConfiguration", event.path("textInputConfiguration")));
        if (!instructed && !block.role().equals("SYSTEM")) {
            mistakes.add("the system's text has to come first");
        }
        instructed = true;
        if (block.isPast()) {
            past++;
            if (sounded) {
                mistakes.add("history after the audio has begun");
            }
            if (past == 1 && !block.role().equals("USER")) {
                mistakes.add("history has to begin with USER");
            }
            if (past > MOST_PAST) {
                mistakes.add("more than " + MOST_PAST + " messages of history");
            }
        } else if (block.interactive() && !sounded) {
            mistakes.add("interactive text needs the audio to have begun");
        }
        return mistakes;
    }

    private List<String> audio(JsonNode event) {
        var mistakes = new ArrayList<>(start("USER", "true", "audioInputConfiguration", event));
        mistakes.addAll(SOUND.mistakes("audioInputConfiguration", event.path("audioInputConfiguration")));
        if (sounded) {
            mistakes.add("a second block of audio");
        }
        if (!instructed) {
            mistakes.add("audio before the system's text");
        }
        sounded = true;
        return mistakes;
    }

    private List<String> tool(Blocks.Block block, JsonNode event) {
        var mistakes = new ArrayList<>(start("TOOL", "true|false", "toolResultInputConfiguration", event));
        mistakes.addAll(RESULT.mistakes("toolResultInputConfiguration", event.path("toolResultInputConfiguration")));
        if (!owedResults.remove(block.toolUse())) {
            mistakes.add("a result of " + block.toolUse() + ", which was not asked for or has one");
        }
        return mistakes;
    }

    private List<String> start(String roles, String interactive, String configuration, JsonNode event) {
        var mistakes = new ArrayList<>(Shape.of(
                        "promptName",
                        NAME,
                        "contentName",
                        NAME,
                        "type",
                        NAME,
                        "role",
                        roles,
                        "interactive",
                        interactive)
                .with(configuration)
                .mistakes("contentStart", event));
        mistakes.addAll(ofThePrompt(event));
        return mistakes;
    }

    private List<String> content(String type, JsonNode event) {
        var mistakes = new ArrayList<>(CONTENT.mistakes(type, event));
        mistakes.addAll(ofThePrompt(event));
        var block = blocks.find(event.path("contentName").asString(""));
        if (block == null || !block.takes(type)) {
            mistakes.add(type + " outside a block for it");
        } else if (block.isPast()
                && event.path("content").asString("").getBytes(StandardCharsets.UTF_8).length > MOST_PAST_BYTES) {
            mistakes.add("more than " + MOST_PAST_BYTES + " bytes in a message of history");
        }
        return mistakes;
    }

    private List<String> contentEnd(JsonNode event) {
        var mistakes = new ArrayList<>(CONTENT_END.mistakes("contentEnd", event));
        mistakes.addAll(ofThePrompt(event));
        if (blocks.find(event.path("contentName").asString("")) == null) {
            mistakes.add("contentEnd without contentStart");
        }
        return mistakes;
    }

    private List<String> promptEnd(JsonNode event) {
        promptOver = true;
        var mistakes = new ArrayList<>(Shape.of("promptName", NAME).mistakes("promptEnd", event));
        mistakes.addAll(ofThePrompt(event));
        if (!blocks.areAllClosed()) {
            mistakes.add("promptEnd before all blocks have ended");
        }
        return mistakes;
    }

    private List<String> ofThePrompt(JsonNode event) {
        return event.path("promptName").asString("").equals(prompt) ? List.of() : List.of("another promptName");
    }
}
