package dev.frontdesk.simulator.vendor.deepgram;

import com.sun.net.httpserver.HttpExchange;
import dev.frontdesk.simulator.desk.Json;
import dev.frontdesk.simulator.sound.Wav;
import dev.frontdesk.simulator.vendor.Ear;
import dev.frontdesk.simulator.vendor.Fields;
import dev.frontdesk.simulator.vendor.Published;
import dev.frontdesk.simulator.vendor.chat.ChatMind;
import dev.frontdesk.simulator.vendor.chat.HttpService;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Deepgram's `POST /v1/listen`: hears the words in a WAV file. The names and values of parameters are checked by the
/// published description where there is one.
public final class Recordings implements HttpService {

    private static final String PATH = "/v1/listen";
    private static final String MODEL = "2187e11a-3532-4498-b076-81fa530bdd49";

    private final Optional<Published> published = Published.find("deepgram.json");
    private final String key;
    private final ChatMind mind;

    /// @param mind keeps what goes wrong (`refuse`, `error`, `limit`); is asked nothing
    public Recordings(String key, ChatMind mind) {
        this.key = key;
        this.mind = mind;
    }

    @Override
    public boolean serves(String path) {
        return path.equals(PATH);
    }

    @Override
    public void answer(HttpExchange exchange, byte[] body) throws IOException {
        var wrong = mind.begin("");
        if (wrong.isPresent()) {
            send(exchange, 503, error("SERVICE_UNAVAILABLE", "The stand-in was told so"));
            return;
        }
        if (!("Token " + key).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            mind.violation("a request without the right key");
            send(exchange, 401, error("INVALID_AUTH", "Invalid credentials."));
            return;
        }
        try {
            var mistakes = mistakes(exchange);
            if (!mistakes.isEmpty()) {
                throw new IllegalArgumentException(String.join("; ", mistakes));
            }
            send(exchange, 200, heard(Wav.read(body)));
        } catch (IllegalArgumentException bad) {
            mind.violation(String.valueOf(bad.getMessage()));
            send(exchange, 400, error("Bad Request", String.valueOf(bad.getMessage())));
        }
    }

    private List<String> mistakes(HttpExchange exchange) {
        var mistakes = new ArrayList<String>();
        if (!exchange.getRequestMethod().equals("POST")) {
            mistakes.add("only POST is taken");
        }
        var parameters = published.map(deepgram -> deepgram.document()
                .path("paths")
                .path(PATH)
                .path("post")
                .path("parameters")
                .valueStream()
                .map(parameter -> parameter.path("name").asString(""))
                .toList());
        query(exchange).forEach(pair -> {
            var name = pair[0];
            parameters
                    .filter(known -> !known.contains(name))
                    .ifPresent(_ -> mistakes.add(name + " is no parameter of " + PATH));
        });
        if (query(exchange).noneMatch(pair -> pair[0].equals("model"))) {
            mistakes.add("model is missing");
        }
        return mistakes;
    }

    private static Stream<String[]> query(HttpExchange exchange) {
        var query = exchange.getRequestURI().getRawQuery();
        return Stream.of((query == null ? "" : query).split("&", -1))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> URLDecoder.decode(pair, StandardCharsets.UTF_8).split("=", 2));
    }

    private static Map<String, ?> heard(byte[] muLaw) {
        var text = new Ear()
                .hear(muLaw).stream()
                        .map(Ear.Sound::text)
                        .collect(Collectors.joining())
                        .strip();
        var alternative = Fields.of("transcript", text, "confidence", text.isEmpty() ? 0.0 : 0.98, "words", List.of());
        return Fields.of(
                "metadata",
                Fields.of(
                        "request_id",
                        "a847f427-4ad5-4d67-9b95-db801e58251c",
                        "sha256",
                        "",
                        "created",
                        "2026-11-20T16:00:00.000Z",
                        "duration",
                        muLaw.length / 8_000.0,
                        "channels",
                        1,
                        "models",
                        List.of(MODEL),
                        "model_info",
                        Map.of(MODEL, Map.of("name", "general-nova-3", "version", "1", "arch", "nova-3"))),
                "results",
                Fields.of("channels", List.of(Fields.of("alternatives", List.of(alternative)))));
    }

    private static Map<String, ?> error(String code, String message) {
        return Fields.of("err_code", code, "err_msg", message, "request_id", "req_1");
    }

    private static void send(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        var bytes = Json.MAPPER.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
