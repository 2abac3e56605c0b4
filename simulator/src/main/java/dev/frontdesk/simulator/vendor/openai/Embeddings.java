package dev.frontdesk.simulator.vendor.openai;

import com.sun.net.httpserver.HttpExchange;
import dev.frontdesk.simulator.desk.Json;
import dev.frontdesk.simulator.vendor.Fields;
import dev.frontdesk.simulator.vendor.Published;
import dev.frontdesk.simulator.vendor.chat.ChatDeed;
import dev.frontdesk.simulator.vendor.chat.ChatDialect;
import dev.frontdesk.simulator.vendor.chat.ChatMind;
import dev.frontdesk.simulator.vendor.chat.HttpService;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// `/v1/embeddings`: texts with common words and parts of words are near each other. The same text always has the
/// same vector. Of what may go wrong only what needs no model does: `refuse`, `error`, `limit`.
public final class Embeddings implements HttpService {

    private static final String PATH = "/v1/embeddings";
    private static final int USUAL_DIMENSIONS = 1536;

    private final Optional<Published> published = Published.find("openai.json");
    private final ChatDialect errors = new ChatCompletions();
    private final String key;
    private final ChatMind mind;

    /// @param mind keeps what goes wrong; is asked nothing
    public Embeddings(String key, ChatMind mind) {
        this.key = key;
        this.mind = mind;
    }

    @Override
    public boolean serves(String path) {
        return path.equals(PATH);
    }

    @Override
    public void answer(HttpExchange exchange, byte[] body) throws IOException {
        if (!("Bearer " + key).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            mind.violation("a request without the right key");
            send(exchange, 401, errors.error(401, "Incorrect API key provided"));
            return;
        }
        var status = mind.begin("").map(wrong -> status(wrong.deed())).orElse(200);
        if (status != 200) {
            send(exchange, status, errors.error(status, "The stand-in was told so"));
            return;
        }
        var text = new String(body, StandardCharsets.UTF_8);
        var mistakes = mistakes(text);
        if (mistakes.isEmpty()) {
            send(exchange, 200, embedded(Json.MAPPER.readTree(text)));
        } else {
            mistakes.forEach(mind::violation);
            send(exchange, 400, errors.error(400, String.join("; ", mistakes)));
        }
    }

    private static int status(ChatDeed deed) {
        return switch (deed) {
            case REFUSE -> 503;
            case LIMIT -> 429;
            case LOCK -> 401;
            default -> 500;
        };
    }

    private List<String> mistakes(String text) {
        try {
            var input = Json.MAPPER.readTree(text).path("input");
            if (input.isMissingNode() || (input.isEmpty() && !input.isString())) {
                return List.of("input: missing or empty");
            }
            return published
                    .map(openai -> openai.strictMistakes("CreateEmbeddingRequest", text))
                    .orElse(List.of());
        } catch (JacksonException broken) {
            return List.of("the body is not JSON");
        }
    }

    private static Map<String, ?> embedded(JsonNode request) {
        var input = request.path("input");
        var texts =
                input.isArray() ? input.valueStream().map(JsonNode::asString).toList() : List.of(input.asString());
        var dimensions = request.path("dimensions").asInt(USUAL_DIMENSIONS);
        var packed = request.path("encoding_format").asString("float").equals("base64");
        var items = new ArrayList<Map<String, ?>>();
        for (var text : texts) {
            var vector = HashedWords.vector(text, dimensions);
            items.add(Fields.of(
                    "object", "embedding", "index", items.size(), "embedding", packed ? packed(vector) : vector));
        }
        var tokens = texts.stream().mapToInt(text -> text.length() / 4 + 1).sum();
        return Fields.of(
                "object",
                "list",
                "data",
                items,
                "model",
                request.path("model").asString(""),
                "usage",
                Map.of("prompt_tokens", tokens, "total_tokens", tokens));
    }

    private static String packed(float[] vector) {
        var bytes = ByteBuffer.allocate(Float.BYTES * vector.length).order(ByteOrder.LITTLE_ENDIAN);
        for (var each : vector) {
            bytes.putFloat(each);
        }
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    private static void send(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        var bytes = Json.MAPPER.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        if (status == 429) {
            exchange.getResponseHeaders().set("Retry-After", "1");
        }
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
