package dev.frontdesk.simulator.vendor.openai;

import dev.frontdesk.simulator.desk.Json;
import dev.frontdesk.simulator.vendor.Published;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// What a client may send, by the published schema where there is one.
final class ClientEvents {

    private static final Set<String> TYPES = Set.of(
            "session.update",
            "input_audio_buffer.append",
            "input_audio_buffer.commit",
            "input_audio_buffer.clear",
            "output_audio_buffer.clear",
            "conversation.item.create",
            "conversation.item.delete",
            "conversation.item.retrieve",
            "conversation.item.truncate",
            "response.create",
            "response.cancel");
    private static final Set<String> APPEND = Set.of("type", "audio", "event_id");
    private static final List<String> BETA = List.of(
            "modalities",
            "voice",
            "input_audio_format",
            "output_audio_format",
            "input_audio_transcription",
            "turn_detection",
            "temperature",
            "max_response_output_tokens");

    private final Optional<Published> published = Published.find("openai.json");
    private final Map<String, String> schemas;

    ClientEvents() {
        schemas = published.map(ClientEvents::schemas).orElse(Map.of());
    }

    /// @return null for what is not a JSON object
    static @Nullable JsonNode read(String message) {
        try {
            var event = Json.MAPPER.readTree(message);
            return event.isObject() ? event : null;
        } catch (JacksonException broken) {
            return null;
        }
    }

    static boolean isKnown(String type) {
        return TYPES.contains(type);
    }

    /// Whether this is how sessions were configured before the GA protocol.
    static boolean isBetaShaped(JsonNode event) {
        var inside = event.has("session") ? event.path("session") : event.path("response");
        return BETA.stream().anyMatch(inside::has) && !inside.has("audio");
    }

    /// What is wrong with an event of a known type.
    List<String> mistakes(String type, JsonNode event, String message) {
        if (type.equals("input_audio_buffer.append")) {
            return appendMistakes(event);
        }
        var schema = schemas.get(type);
        return schema == null ? List.of() : published.orElseThrow().strictMistakes(schema, message);
    }

    /// By hand: fifty a second and call are too many for the schema, which says no more.
    private static List<String> appendMistakes(JsonNode event) {
        return event.path("audio").isString() && APPEND.containsAll(event.propertyNames())
                ? List.of()
                : List.of("audio must be a string, and nothing else is known");
    }

    private static Map<String, String> schemas(Published published) {
        var schemas = new HashMap<String, String>();
        for (var option : published.schema("RealtimeClientEvent").path("anyOf")) {
            var reference = option.path("$ref").asString("");
            var name = reference.substring(reference.lastIndexOf('/') + 1);
            var type = published
                    .schema(name)
                    .path("properties")
                    .path("type")
                    .path("enum")
                    .path(0);
            schemas.put(type.asString(""), name);
        }
        return schemas;
    }
}
