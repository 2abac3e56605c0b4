package dev.frontdesk.simulator.vendor.pinecone;

import com.sun.net.httpserver.HttpExchange;
import dev.frontdesk.simulator.desk.Json;
import dev.frontdesk.simulator.vendor.Fields;
import dev.frontdesk.simulator.vendor.Published;
import dev.frontdesk.simulator.vendor.chat.ChatDeed;
import dev.frontdesk.simulator.vendor.chat.ChatMind;
import dev.frontdesk.simulator.vendor.chat.HttpService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// `/vectors/upsert`, `/query`, `/vectors/delete` and `/describe_index_stats`. Of what may go wrong only what needs
/// no model does: `refuse`, `error`, `limit`.
public final class Pinecone implements HttpService {

    private static final Map<String, String> SCHEMAS = Map.of(
            "/vectors/upsert", "UpsertRequest",
            "/query", "QueryRequest",
            "/vectors/delete", "DeleteRequest",
            "/describe_index_stats", "DescribeIndexStatsRequest");

    private final Optional<Published> published = Published.find("pinecone.json");
    private final String key;
    private final ChatMind mind;
    private final VectorShelf shelf = new VectorShelf();

    /// @param mind keeps what goes wrong; is asked nothing
    public Pinecone(String key, ChatMind mind) {
        this.key = key;
        this.mind = mind;
    }

    @Override
    public boolean serves(String path) {
        return SCHEMAS.containsKey(path);
    }

    /// Vectors in a namespace.
    public int size(String namespace) {
        return shelf.size(namespace);
    }

    @Override
    public void answer(HttpExchange exchange, byte[] body) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var headers = exchange.getRequestHeaders();
        if (!key.equals(headers.getFirst("Api-Key"))) {
            mind.violation("a request without the right Api-Key");
            refuse(exchange, 401, "Unauthorized");
            return;
        }
        if (headers.getFirst("X-Pinecone-Api-Version") == null) {
            mind.violation("a request without X-Pinecone-Api-Version");
        }
        var wrong = mind.begin("");
        if (wrong.isPresent()) {
            refuse(exchange, status(wrong.get().deed()), "The stand-in was told so");
            return;
        }
        var text = new String(body, StandardCharsets.UTF_8);
        var mistakes = mistakes(path, text);
        if (mistakes.isEmpty()) {
            send(exchange, 200, done(path, Json.MAPPER.readTree(text)));
        } else {
            mistakes.forEach(mind::violation);
            refuse(exchange, 400, String.join("; ", mistakes));
        }
    }

    private List<String> mistakes(String path, String text) {
        try {
            Json.MAPPER.readTree(text);
            var schema = String.valueOf(SCHEMAS.get(path));
            return published
                    .map(pinecone -> pinecone.strictMistakes(schema, text))
                    .orElse(List.of());
        } catch (JacksonException broken) {
            return List.of("the body is not JSON");
        }
    }

    private Map<String, ?> done(String path, JsonNode request) {
        var namespace = request.path("namespace").asString("");
        return switch (path) {
            case "/vectors/upsert" -> Map.of("upsertedCount", shelf.put(namespace, request.path("vectors")));
            case "/query" ->
                Fields.of(
                        "matches",
                        shelf.nearest(namespace, request),
                        "namespace",
                        namespace,
                        "usage",
                        Map.of("readUnits", 1));
            case "/vectors/delete" -> {
                shelf.remove(namespace, request);
                yield Map.of();
            }
            default -> shelf.statistics();
        };
    }

    private static int status(ChatDeed deed) {
        return switch (deed) {
            case REFUSE -> 503;
            case LIMIT -> 429;
            case LOCK -> 401;
            default -> 500;
        };
    }

    private static void refuse(HttpExchange exchange, int status, String message) throws IOException {
        if (status == 429) {
            exchange.getResponseHeaders().set("Retry-After", "1");
        }
        send(exchange, status, Fields.of("code", status, "message", message, "details", List.of()));
    }

    private static void send(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        var bytes = Json.MAPPER.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
