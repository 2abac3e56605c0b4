package dev.frontdesk.simulator.vendor.anthropic;

import dev.frontdesk.simulator.desk.Json;
import dev.frontdesk.simulator.vendor.Fields;
import dev.frontdesk.simulator.vendor.chat.ChatAnswer;
import dev.frontdesk.simulator.vendor.chat.ChatDialect;
import dev.frontdesk.simulator.vendor.chat.ChatPlan;
import dev.frontdesk.simulator.vendor.chat.ChatTurns;
import dev.frontdesk.simulator.vendor.model.Scene;
import dev.frontdesk.simulator.vendor.model.Tool;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// `/v1/messages`, with the rules that its description gives in words: the sides take turns and the user begins,
/// `max_tokens` has to be said, no text is empty, results stand first, and tools stay defined while their calls are
/// in the conversation.
public final class Messages implements ChatDialect {

    @Override
    public Request read(String path, JsonNode body) {
        var turns = new ChatTurns();
        var mistakes = new ArrayList<String>();
        var last = "assistant";
        for (var message : body.path("messages")) {
            var role = message.path("role").asString("");
            if (role.equals(last)) {
                mistakes.add("two messages of the " + role + " in a row, or the first is not the user's");
            }
            last = role;
            take(role, message.path("content"), turns, mistakes);
        }
        if (!body.path("max_tokens").isInt()) {
            mistakes.add("max_tokens: Field required");
        }
        if (body.toString().contains("\"tool_use_id\"") && body.path("tools").isEmpty()) {
            mistakes.add("Requests which include `tool_use` or `tool_result` blocks must define tools");
        }
        mistakes.addAll(turns.mistakes());
        var scene = new Scene(text(body.path("system")), "", tools(body), turns.turns());
        return new Request(
                body.path("model").asString(""), scene, body.path("stream").asBoolean(false), mistakes);
    }

    private static List<Tool> tools(JsonNode body) {
        return body.path("tools")
                .valueStream()
                .map(tool -> new Tool(
                        tool.path("name").asString(""),
                        tool.path("description").asString(""),
                        tool.path("input_schema")))
                .toList();
    }

    private static void take(String role, JsonNode content, ChatTurns turns, List<String> mistakes) {
        if (content.isString()) {
            say(role, content.stringValue(), turns, mistakes);
            return;
        }
        for (var block : content) {
            switch (block.path("type").asString("")) {
                case "text" -> say(role, block.path("text").asString(""), turns, mistakes);
                case "tool_use" -> {
                    if (!block.path("input").isObject()) {
                        mistakes.add("tool_use.input: Input should be an object");
                    }
                    turns.called(
                            block.path("id").asString(""),
                            block.path("name").asString(""),
                            block.path("input").toString());
                }
                case "tool_result" -> turns.result(block.path("tool_use_id").asString(""), text(block.path("content")));
                default -> mistakes.add("a block of type " + block.path("type"));
            }
        }
    }

    private static void say(String role, String text, ChatTurns turns, List<String> mistakes) {
        if (text.isBlank()) {
            mistakes.add("text content blocks must be non-empty");
        } else if (role.equals("user")) {
            turns.user(text);
        } else {
            turns.model(text);
        }
    }

    private static String text(JsonNode content) {
        return content.isArray()
                ? content.valueStream()
                        .map(block -> block.path("text").asString(""))
                        .collect(Collectors.joining("\n"))
                : content.asString("");
    }

    @Override
    public List<byte[]> stream(String path, ChatAnswer answer) {
        var events = new ArrayList<byte[]>();
        var message = message(answer, List.of(), null);
        events.add(ChatPlan.event("message_start", Map.of("type", "message_start", "message", message)));
        events.add(ChatPlan.event("ping", Map.of("type", "ping")));
        var index = 0;
        if (!answer.say().isEmpty()) {
            block(events, index++, Map.of("type", "text", "text", ""), "text_delta", "text", answer.pieces());
        }
        for (var call : answer.calls()) {
            var begun = Fields.of("type", "tool_use", "id", call.id(), "name", call.name(), "input", Map.of());
            var half = call.arguments().length() / 2;
            var parts = List.of(
                    call.arguments().substring(0, half), call.arguments().substring(half));
            block(events, index++, begun, "input_json_delta", "partial_json", parts);
        }
        var delta = Fields.of("stop_reason", answer.calls().isEmpty() ? "end_turn" : "tool_use", "stop_sequence", null);
        events.add(ChatPlan.event(
                "message_delta",
                Fields.of("type", "message_delta", "delta", delta, "usage", Map.of("output_tokens", answer.out()))));
        events.add(ChatPlan.event("message_stop", Map.of("type", "message_stop")));
        return events;
    }

    private static void block(
            List<byte[]> events, int index, Map<String, ?> begun, String type, String field, List<String> parts) {
        events.add(ChatPlan.event(
                "content_block_start",
                Fields.of("type", "content_block_start", "index", index, "content_block", begun)));
        for (var part : parts) {
            var delta = Fields.of("type", type, field, part);
            events.add(ChatPlan.event(
                    "content_block_delta", Fields.of("type", "content_block_delta", "index", index, "delta", delta)));
        }
        events.add(ChatPlan.event("content_block_stop", Fields.of("type", "content_block_stop", "index", index)));
    }

    private static Map<String, ?> message(ChatAnswer answer, List<?> content, @Nullable String reason) {
        return Fields.of(
                "id",
                "msg_simulated",
                "type",
                "message",
                "role",
                "assistant",
                "model",
                "simulated",
                "content",
                content,
                "stop_reason",
                reason,
                "stop_sequence",
                null,
                "usage",
                Map.of("input_tokens", answer.in(), "output_tokens", answer.out()));
    }

    @Override
    public Map<String, ?> whole(String path, ChatAnswer answer) {
        var content = new ArrayList<Map<String, ?>>();
        if (!answer.say().isEmpty()) {
            content.add(Map.of("type", "text", "text", answer.say()));
        }
        for (var call : answer.calls()) {
            content.add(Fields.of(
                    "type", "tool_use", "id", call.id(), "name", call.name(), "input", input(call.arguments())));
        }
        return message(answer, content, answer.calls().isEmpty() ? "end_turn" : "tool_use");
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
        var type = switch (status) {
            case 401 -> "authentication_error";
            case 429 -> "rate_limit_error";
            case 500 -> "api_error";
            case 503 -> "overloaded_error";
            default -> "invalid_request_error";
        };
        return Map.of("type", "error", "error", Map.of("type", type, "message", message));
    }

    @Override
    public String streamType() {
        return "text/event-stream";
    }

    @Override
    public byte[] garbage() {
        return "event: content_block_delta\ndata: {\"type\": [}\n\n".getBytes(StandardCharsets.UTF_8);
    }
}
