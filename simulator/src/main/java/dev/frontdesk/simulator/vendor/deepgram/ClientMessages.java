package dev.frontdesk.simulator.vendor.deepgram;

import dev.frontdesk.simulator.desk.Json;
import dev.frontdesk.simulator.vendor.Published;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Text messages a client may send, by the published schemas where there are any. Thread-safe.
final class ClientMessages {

    private final Optional<Published> published = Published.find("deepgram-websocket.json");

    /// @return null for what is not a JSON object
    static @Nullable JsonNode read(String message) {
        try {
            var read = Json.MAPPER.readTree(message);
            return read.isObject() ? read : null;
        } catch (JacksonException broken) {
            return null;
        }
    }

    boolean fits(String schema, String message) {
        return published
                .map(deepgram -> deepgram.strictMistakes(schema, message).isEmpty())
                .orElse(true);
    }
}
