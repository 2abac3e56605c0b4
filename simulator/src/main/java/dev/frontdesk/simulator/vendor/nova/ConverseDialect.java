package dev.frontdesk.simulator.vendor.nova;

import dev.frontdesk.simulator.desk.Json;
import dev.frontdesk.simulator.vendor.Fields;
import dev.frontdesk.simulator.vendor.chat.ChatAnswer;
import dev.frontdesk.simulator.vendor.chat.ChatDialect;
import dev.frontdesk.simulator.vendor.chat.ChatTurns;
import dev.frontdesk.simulator.vendor.model.Scene;
import dev.frontdesk.simulator.vendor.model.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Bedrock's `converse` and `converse-stream`, with the rules that its description gives in words: the sides take
/// turns and the user begins, no text is blank, and tools stay configured while their calls are in the conversation.
final class ConverseDialect implements ChatDialect {

    @Override
    public Request read(String path, JsonNode body) {
        var turns = new ChatTurns();
        var mistakes = new ArrayList<String>();
        var last = "assistant";
        for (var message : body.path("messages")) {
            var role = message.path("role").asString("");
            if (role.equals(last)) {
                mistakes.add("A conversation must alternate between user and assistant roles and start with the user");
            }
            last = role;
            message.path("content").forEach(block -> take(role, block, turns, mistakes));
        }
        if (body.toString().contains("\"toolUseId\"")
                && body.at("/toolConfig/tools").isEmpty()) {
            mistakes.add("The toolConfig field must be defined when using toolUse and toolResult content blocks");
        }
        mistakes.addAll(turns.mistakes());
        var scene = new Scene(texts(body.path("system")), "", tools(body), turns.turns());
        return new Request(ChatDialect.inPath(path), scene, path.endsWith("/converse-stream"), mistakes);
    }

    private static void take(String role, JsonNode block, ChatTurns turns, List<String> mistakes) {
        if (block.has("toolUse")) {
            var call = block.path("toolUse");
            turns.called(
                    call.path("toolUseId").asString(""),
                    call.path("name").asString(""),
                    call.path("input").toString());
        } else if (block.has("toolResult")) {
            var result = block.path("toolResult");
            turns.result(result.path("toolUseId").asString(""), output(result.path("content")));
        } else if (block.path("text").asString("").isBlank()) {
            mistakes.add("The text field in the ContentBlock object is blank");
        } else if (role.equals("user")) {
            turns.user(block.path("text").asString(""));
        } else {
            turns.model(block.path("text").asString(""));
        }
    }

    private static String output(JsonNode content) {
        var first = content.path(0);
        return first.has("json") ? first.path("json").toString() : texts(content);
    }

    private static String texts(JsonNode blocks) {
        return blocks.valueStream()
                .map(block -> block.path("text").asString(""))
                .collect(Collectors.joining("\n"));
    }

    private static List<Tool> tools(JsonNode body) {
        return body.at("/toolConfig/tools")
                .valueStream()
                .map(tool -> tool.path("toolSpec"))
                .filter(tool -> !tool.isMissingNode())
                .map(tool -> new Tool(
                        tool.path("name").asString(""),
                        tool.path("description").asString(""),
                        tool.at("/inputSchema/json")))
                .toList();
    }

    @Override
    public List<byte[]> stream(String path, ChatAnswer answer) {
        var events = new ArrayList<byte[]>();
        events.add(event("messageStart", Map.of("role", "assistant")));
        var index = 0;
        for (var piece : answer.pieces()) {
            events.add(delta(index, Map.of("text", piece)));
        }
        if (!answer.pieces().isEmpty()) {
            events.add(event("contentBlockStop", Map.of("contentBlockIndex", index++)));
        }
        for (var call : answer.calls()) {
            var use = Fields.of("toolUseId", call.id(), "name", call.name());
            events.add(
                    event("contentBlockStart", Fields.of("contentBlockIndex", index, "start", Map.of("toolUse", use))));
            events.add(delta(index, Map.of("toolUse", Map.of("input", call.arguments()))));
            events.add(event("contentBlockStop", Map.of("contentBlockIndex", index++)));
        }
        events.add(event("messageStop", Map.of("stopReason", reason(answer))));
        events.add(event("metadata", Fields.of("usage", usage(answer), "metrics", Map.of("latencyMs", 1))));
        return events;
    }

    private static byte[] delta(int index, Map<String, ?> delta) {
        return event("contentBlockDelta", Fields.of("contentBlockIndex", index, "delta", delta));
    }

    private static byte[] event(String type, Map<String, ?> payload) {
        return EventMessage.of(
                        Json.MAPPER.writeValueAsString(payload),
                        ":event-type",
                        type,
                        ":content-type",
                        "application/json",
                        ":message-type",
                        "event")
                .encoded();
    }

    private static String reason(ChatAnswer answer) {
        return answer.calls().isEmpty() ? "end_turn" : "tool_use";
    }

    private static Map<String, ?> usage(ChatAnswer answer) {
        return Fields.of(
                "inputTokens", answer.in(), "outputTokens", answer.out(), "totalTokens", answer.in() + answer.out());
    }

    @Override
    public Map<String, ?> whole(String path, ChatAnswer answer) {
        var content = new ArrayList<Map<String, ?>>();
        if (!answer.say().isEmpty()) {
            content.add(Map.of("text", answer.say()));
        }
        for (var call : answer.calls()) {
            content.add(Map.of(
                    "toolUse",
                    Fields.of("toolUseId", call.id(), "name", call.name(), "input", input(call.arguments()))));
        }
        return Fields.of(
                "output",
                Map.of("message", Fields.of("role", "assistant", "content", content)),
                "stopReason",
                reason(answer),
                "usage",
                usage(answer),
                "metrics",
                Map.of("latencyMs", 1));
    }

    private static Object input(String arguments) {
        try {
            return Json.MAPPER.readTree(arguments);
        } catch (JacksonException malformed) {
            return Map.of();
        }
    }

    @Override
    public Map<String, ?> error(int status, String message) {
        return Map.of("message", message);
    }

    /// For `x-amzn-errortype`.
    static String errorType(int status) {
        return switch (status) {
            case 401, 403 -> "AccessDeniedException";
            case 429 -> "ThrottlingException";
            case 500 -> "InternalServerException";
            case 503 -> "ServiceUnavailableException";
            default -> "ValidationException";
        };
    }

    @Override
    public String streamType() {
        return "application/vnd.amazon.eventstream";
    }

    @Override
    public byte[] garbage() {
        return EventMessage.of("{\"delta\": [}", ":event-type", "contentBlockDelta", ":message-type", "event")
                .encoded();
    }
}
