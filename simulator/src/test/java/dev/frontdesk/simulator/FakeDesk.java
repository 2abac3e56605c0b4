package dev.frontdesk.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.frontdesk.simulator.desk.DeskAddress;
import dev.frontdesk.simulator.desk.DeskConnection;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// A server that answers as it is told and remembers what it was asked.
public final class FakeDesk implements AutoCloseable {

    public static final String PUBLIC = "https://desk.example";

    /// @param form or, for what is not a form, the body under `body`
    public record Asked(String method, String uri, Map<String, String> form, Map<String, String> headers) {}

    public record Answer(int status, String contentType, String body) {}

    private final HttpServer server;
    private final List<Asked> asked = new ArrayList<>();
    private final Deque<Function<Asked, Answer>> answers = new ArrayDeque<>();
    private Function<Asked, Answer> otherwise = any -> xml("<Response/>");

    public FakeDesk() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public FakeDesk thenSays(String insideResponse) {
        return then(any -> xml("<Response>" + insideResponse + "</Response>"));
    }

    public synchronized FakeDesk then(Function<Asked, Answer> answer) {
        answers.add(answer);
        return this;
    }

    public synchronized FakeDesk otherwise(Function<Asked, Answer> answer) {
        otherwise = answer;
        return this;
    }

    public static Answer xml(String document) {
        return new Answer(200, "text/xml;charset=UTF-8", document);
    }

    public static Answer json(String body) {
        return new Answer(200, "application/json", body);
    }

    public DeskConnection connection() {
        return DeskConnection.to(address());
    }

    public DeskAddress address() {
        var url = "http://localhost:" + server.getAddress().getPort();
        return new DeskAddress(url, PUBLIC, "token", "ACtest", "secret");
    }

    public synchronized List<Asked> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        var question = read(exchange);
        var answer = next(question).apply(question);
        if (answer.status() == 0) {
            // Closing before any answer was written breaks the connection off.
            exchange.close();
            return;
        }
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private synchronized Function<Asked, Answer> next(Asked question) {
        asked.add(question);
        var isStatus = question.uri().startsWith("/twilio/voice/status");
        var answer = isStatus ? null : answers.poll();
        return answer == null ? otherwise : answer;
    }

    private static Asked read(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
        var isForm = headers.getOrDefault("Content-Type", "").startsWith("application/x-www-form-urlencoded");
        return new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                isForm ? form(body) : Map.of("body", body),
                headers);
    }

    private static Map<String, String> form(String body) {
        var form = new TreeMap<String, String>();
        for (var field : body.split("&", -1)) {
            var parts = field.split("=", 2);
            form.put(decoded(parts[0]), decoded(parts[1]));
        }
        return form;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
