package dev.frontdesk.simulator.vendor.elevenlabs;

import dev.frontdesk.simulator.desk.Json;
import dev.frontdesk.simulator.vendor.Published;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// What a client may send, by the published schemas where there are any. Thread-safe.
final class ClientMessages {

    private static final List<String> SINGLE = List.of("InitializeConnection", "SendText", "CloseConnection");
    private static final List<String> MULTI = List.of(
            "InitializeConnectionMulti",
            "InitialiseContext",
            "SendTextMulti",
            "FlushContext",
            "CloseContext",
            "CloseSocket",
            "KeepContextAlive");

    private final Optional<Published> published;

    ClientMessages(Optional<Published> published) {
        this.published = published;
    }

    /// @return null for what is no message of `stream-input`
    @Nullable
    JsonNode single(String message) {
        return read(message, SINGLE);
    }

    /// @return null for what is no message of `multi-stream-input`
    @Nullable
    JsonNode multi(String message) {
        return read(message, MULTI);
    }

    private @Nullable JsonNode read(String message, List<String> schemas) {
        try {
            var read = Json.MAPPER.readTree(message);
            return read.isObject() && fits(schemas, message) ? read : null;
        } catch (JacksonException broken) {
            return null;
        }
    }

    private boolean fits(List<String> schemas, String message) {
        return published.isEmpty()
                || schemas.stream()
                        .anyMatch(schema ->
                                published.get().strictMistakes(schema, message).isEmpty());
    }
}
