package dev.frontdesk.simulator.vendor.openai;

import dev.frontdesk.simulator.vendor.Fields;
import dev.frontdesk.simulator.vendor.Published;
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
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// `/v1/chat/completions`.
public final class ChatCompletions implements ChatDialect {

    private static final String REQUEST = "CreateChatCompletionRequest";
    private static final int CREATED = 1_763_654_400;

    private final Optional<Published> published = Published.find("openai.json");

    @Override
    public Request read(String path, JsonNode body) {
        var turns = new ChatTurns();
        var instructions = new ArrayList<String>();
        body.path("messages").forEach(message -> take(message, turns, instructions));
        var tools = body.path("tools")
                .valueStream()
                .map(tool -> tool.path("function"))
                .map(tool -> new Tool(
                        tool.path("name").asString(""), tool.path("description").asString(""), tool.path("parameters")))
                .toList();
        var mistakes = new ArrayList<String>();
        published.ifPresent(openai -> {
            mistakes.addAll(openai.mistakes(REQUEST, body.toString()));
            mistakes.addAll(openai.strangers(REQUEST, body));
        });
        mistakes.addAll(turns.mistakes());
        var scene = new Scene(String.join("\n", instructions), "", tools, turns.turns());
        return new Request(
                body.path("model").asString(""), scene, body.path("stream").asBoolean(false), mistakes);
    }

    private static void take(JsonNode message, ChatTurns turns, List<String> instructions) {
        var text = text(message.path("content"));
        switch (message.path("role").asString("")) {
            case "system", "developer" -> instructions.add(text);
            case "user" -> turns.user(text);
            case "tool" -> turns.result(message.path("tool_call_id").asString(""), text);
            default -> {
                turns.model(text);
                message.path("tool_calls")
                        .forEach(call -> turns.called(
                                call.path("id").asString(""),
                                call.at("/function/name").asString(""),
                                call.at("/function/arguments").asString("")));
            }
        }
    }

    /// Plain, or in parts.
    private static String text(JsonNode content) {
        return content.isArray()
                ? content.valueStream()
                        .map(part -> part.path("text").asString(""))
                        .collect(Collectors.joining("\n"))
                : content.asString("");
    }

    @Override
    public List<byte[]> stream(String path, ChatAnswer answer) {
        var events = new ArrayList<byte[]>();
        events.add(chunk(Fields.of("role", "assistant", "content", ""), null));
        answer.pieces().forEach(piece -> events.add(chunk(Fields.of("content", piece), null)));
        for (var i = 0; i < answer.calls().size(); i++) {
            var call = answer.calls().get(i);
            events.add(chunk(
                    tools(Fields.of(
                            "index", i, "id", call.id(), "type", "function", "function", function(call.name(), ""))),
                    null));
            var half = call.arguments().length() / 2;
            for (var part : List.of(
                    call.arguments().substring(0, half), call.arguments().substring(half))) {
                events.add(chunk(tools(Fields.of("index", i, "function", Map.of("arguments", part))), null));
            }
        }
        events.add(chunk(Map.of(), answer.calls().isEmpty() ? "stop" : "tool_calls"));
        var usage = shell("chat.completion.chunk", List.of());
        usage.put("usage", usage(answer));
        events.add(ChatPlan.event(usage));
        events.add("data: [DONE]\n\n".getBytes(StandardCharsets.UTF_8));
        return events;
    }

    private static byte[] chunk(Map<String, ?> delta, @Nullable String reason) {
        var choice = Fields.of("index", 0, "delta", delta, "logprobs", null, "finish_reason", reason);
        return ChatPlan.event(shell("chat.completion.chunk", List.of(choice)));
    }

    private static Map<String, ?> tools(Map<String, ?> call) {
        return Map.of("tool_calls", List.of(call));
    }

    private static Map<String, ?> function(String name, String arguments) {
        return Fields.of("name", name, "arguments", arguments);
    }

    private static Map<String, @Nullable Object> shell(String kind, List<?> choices) {
        return Fields.of(
                "id",
                "chatcmpl-simulated",
                "object",
                kind,
                "created",
                CREATED,
                "model",
                "simulated",
                "choices",
                choices);
    }

    private static Map<String, ?> usage(ChatAnswer answer) {
        return Fields.of(
                "prompt_tokens",
                answer.in(),
                "completion_tokens",
                answer.out(),
                "total_tokens",
                answer.in() + answer.out());
    }

    @Override
    public Map<String, ?> whole(String path, ChatAnswer answer) {
        var calls = answer.calls().stream()
                .map(call -> Fields.of(
                        "id", call.id(), "type", "function", "function", function(call.name(), call.arguments())))
                .toList();
        var message = Fields.of("role", "assistant", "content", answer.say(), "refusal", null);
        if (!calls.isEmpty()) {
            message.put("tool_calls", calls);
        }
        var reason = calls.isEmpty() ? "stop" : "tool_calls";
        var choice = Fields.of("index", 0, "message", message, "logprobs", null, "finish_reason", reason);
        var whole = shell("chat.completion", List.of(choice));
        whole.put("usage", usage(answer));
        return whole;
    }

    @Override
    public Map<String, ?> error(int status, String message) {
        var code = switch (status) {
            case 401 -> "invalid_api_key";
            case 429 -> "rate_limit_exceeded";
            default -> null;
        };
        var type = status >= 500 ? "server_error" : "invalid_request_error";
        return Map.of("error", Fields.of("message", message, "type", type, "param", null, "code", code));
    }

    @Override
    public String streamType() {
        return "text/event-stream";
    }

    @Override
    public byte[] garbage() {
        return "data: {\"choices\": [{\"del]}\n\n".getBytes(StandardCharsets.UTF_8);
    }
}
