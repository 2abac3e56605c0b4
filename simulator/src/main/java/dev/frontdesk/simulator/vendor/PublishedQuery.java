package dev.frontdesk.simulator.vendor;

import dev.frontdesk.simulator.socket.Handshake;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The parameters of a WebSocket's address against what a vendor's AsyncAPI says of them.
public final class PublishedQuery {

    private PublishedQuery() {}

    /// @param channel the address as the description has it
    public static List<String> mistakes(Published vendor, String channel, Handshake handshake) {
        var mistakes = new ArrayList<String>();
        var known = vendor.document()
                .path("channels")
                .path(channel)
                .path("bindings")
                .path("ws")
                .path("query")
                .path("properties");
        handshake.query().forEach((name, values) -> {
            if (!known.has(name)) {
                mistakes.add(name + " is no parameter of " + channel);
            }
            var schema = resolved(vendor, known.path(name));
            values.stream()
                    .filter(value -> !fits(schema, value))
                    .forEach(value -> mistakes.add(name + " cannot be '" + value + "'"));
        });
        return mistakes;
    }

    private static boolean fits(JsonNode schema, String value) {
        var right = switch (schema.path("type").asString("")) {
            case "boolean" -> value.matches("true|false");
            case "integer" -> value.matches("-?\\d{1,18}");
            default -> true;
        };
        var allowed = schema.path("enum").valueStream().map(JsonNode::asString).toList();
        return right && (allowed.isEmpty() || allowed.contains(value));
    }

    private static JsonNode resolved(Published vendor, JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : vendor.schema(reference.substring(reference.lastIndexOf('/') + 1));
    }
}
