package dev.frontdesk.simulator.vendor.gemini;

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
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// `models/…:streamGenerateContent?alt=sse` and `models/…:generateContent`. Calls have no ids here, as with most
/// models; results are matched by name. What a model thought is signed, and the signature has to come back with its
/// call.
public final class GenerateContent implements ChatDialect {

    private static final String SIGNATURE = "c2ltdWxhdGVk";

    @Override
    public Request read(String path, JsonNode body) {
        var turns = new ChatTurns();
        var mistakes = new ArrayList<String>();
        for (var content : body.path("contents")) {
            var role = content.path("role").asString("user");
            if (content.path("parts").isEmpty()) {
                mistakes.add("contents.parts must not be empty");
            }
            var calls = new ArrayList<JsonNode>();
            for (var part : content.path("parts")) {
                take(role, part, turns);
                if (part.has("functionCall")) {
                    calls.add(part);
                }
            }
            if (!calls.isEmpty()
                    && !calls.getFirst().path("thoughtSignature").asString("").equals(SIGNATURE)) {
                mistakes.add("Function call is missing a thought_signature");
            }
        }
        mistakes.addAll(turns.mistakes());
        var instructions = body.path("systemInstruction")
                .path("parts")
                .valueStream()
                .map(part -> part.path("text").asString(""))
                .collect(Collectors.joining("\n"));
        var scene = new Scene(instructions, "", tools(body), turns.turns());
        return new Request(ChatDialect.inPath(path), scene, path.contains(":streamGenerateContent"), mistakes);
    }

    private static void take(String role, JsonNode part, ChatTurns turns) {
        if (part.has("functionCall")) {
            var call = part.path("functionCall");
            turns.called(
                    id(call), call.path("name").asString(""), call.path("args").toString());
        } else if (part.has("functionResponse")) {
            var result = part.path("functionResponse");
            turns.result(id(result), output(result.path("response")));
        } else if (!part.path("thought").asBoolean(false)) {
            var text = part.path("text").asString("");
            if (role.equals("model")) {
                turns.model(text);
            } else {
                turns.user(text);
            }
        }
    }

    private static String id(JsonNode named) {
        return named.path("id").asString(named.path("name").asString(""));
    }

    /// A result that is no object is wrapped in one.
    private static String output(JsonNode response) {
        for (var field : List.of("response", "result", "output")) {
            if (response.size() == 1 && response.path(field).isString()) {
                return response.path(field).stringValue();
            }
        }
        return response.toString();
    }

    private static List<Tool> tools(JsonNode body) {
        return body.path("tools")
                .valueStream()
                .flatMap(tool -> tool.path("functionDeclarations").valueStream())
                .map(tool -> new Tool(
                        tool.path("name").asString(""),
                        tool.path("description").asString(""),
                        lowered(tool.path("parameters").deepCopy())))
                .toList();
    }

    /// Types are capitals here, and small letters in JSON schemas.
    private static JsonNode lowered(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.path("type").isString()) {
            object.put("type", object.path("type").stringValue().toLowerCase(Locale.ROOT));
        }
        schema.values().forEach(GenerateContent::lowered);
        return schema;
    }

    @Override
    public List<byte[]> stream(String path, ChatAnswer answer) {
        var events = new ArrayList<byte[]>();
        events.add(ChatPlan.event(response(List.of(Map.of("text", "")), null, answer)));
        answer.pieces()
                .forEach(piece -> events.add(ChatPlan.event(response(List.of(Map.of("text", piece)), null, answer))));
        if (answer.calls().stream().anyMatch(call -> !isJson(call.arguments()))) {
            events.add(ChatPlan.event(response(List.of(), "MALFORMED_FUNCTION_CALL", answer)));
            return events;
        }
        if (!answer.calls().isEmpty()) {
            events.add(ChatPlan.event(response(calls(answer), null, answer)));
        }
        events.add(ChatPlan.event(response(List.of(Map.of("text", "")), "STOP", answer)));
        return events;
    }

    private static List<Map<String, ?>> calls(ChatAnswer answer) {
        var parts = new ArrayList<Map<String, ?>>();
        for (var call : answer.calls()) {
            var part = Fields.of("functionCall", Fields.of("name", call.name(), "args", arguments(call.arguments())));
            if (parts.isEmpty()) {
                part.put("thoughtSignature", SIGNATURE);
            }
            parts.add(part);
        }
        return parts;
    }

    /// Arguments are an object here: Gemini says that it made broken ones in place of the call.
    private static boolean isJson(String text) {
        try {
            return Json.MAPPER.readTree(text).isObject();
        } catch (JacksonException malformed) {
            return false;
        }
    }

    private static Object arguments(String text) {
        return isJson(text) ? Json.MAPPER.readTree(text) : Map.of();
    }

    private static Map<String, ?> response(List<?> parts, @Nullable String reason, ChatAnswer answer) {
        var candidate = Fields.of("content", Fields.of("parts", parts, "role", "model"), "index", 0);
        if (reason != null) {
            candidate.put("finishReason", reason);
        }
        var usage = Fields.of(
                "promptTokenCount",
                answer.in(),
                "candidatesTokenCount",
                answer.out(),
                "totalTokenCount",
                answer.in() + answer.out());
        return Fields.of(
                "candidates",
                List.of(candidate),
                "usageMetadata",
                usage,
                "modelVersion",
                "simulated",
                "responseId",
                "simulated");
    }

    @Override
    public Map<String, ?> whole(String path, ChatAnswer answer) {
        var parts = new ArrayList<Map<String, ?>>();
        if (!answer.say().isEmpty()) {
            parts.add(Map.of("text", answer.say()));
        }
        parts.addAll(calls(answer));
        return response(parts, "STOP", answer);
    }

    @Override
    public Map<String, ?> error(int status, String message) {
        var name = switch (status) {
            case 401 -> "UNAUTHENTICATED";
            case 429 -> "RESOURCE_EXHAUSTED";
            case 500 -> "INTERNAL";
            case 503 -> "UNAVAILABLE";
            default -> "INVALID_ARGUMENT";
        };
        return Map.of("error", Fields.of("code", status, "message", message, "status", name));
    }

    @Override
    public String streamType() {
        return "text/event-stream";
    }

    @Override
    public byte[] garbage() {
        return "data: {\"candidates\": [{]\n\n".getBytes(StandardCharsets.UTF_8);
    }
}
