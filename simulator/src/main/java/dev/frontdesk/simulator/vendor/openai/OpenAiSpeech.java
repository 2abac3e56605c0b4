package dev.frontdesk.simulator.vendor.openai;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.frontdesk.simulator.sound.Diction;
import dev.frontdesk.simulator.vendor.Deed;
import dev.frontdesk.simulator.vendor.chat.HttpService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// `/v1/audio/transcriptions` and `/v1/audio/speech` as OpenAI and engines compatible with it have them, on a
/// port of its own. Thread-safe.
public final class OpenAiSpeech implements AutoCloseable {

    private final String key;
    private final List<HttpService> beside;
    private final Transcriptions transcriptions = new Transcriptions();
    private final SpeechSynthesis synthesis;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Deque<Deed> next = new ArrayDeque<>();
    private @Nullable Deed always;
    private final List<String> violations = new ArrayList<>();
    private int requests;

    /// @param port 0 for any free one
    public OpenAiSpeech(int port, String key) {
        this(port, key, Diction.QUICK, List.of());
    }

    /// @param beside what else is served on this port
    public OpenAiSpeech(int port, String key, Diction diction, List<HttpService> beside) {
        this.key = key;
        this.beside = List.copyOf(beside);
        this.synthesis = new SpeechSynthesis(diction);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException("Port " + port + " cannot be listened on", taken);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /// For `OPENAI_BASE_URL`.
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /// The next requests are answered so, in this order: `REFUSE` (503), `HANG` and `STALL` (no answer), `DIE` and
    /// `CLOSE` (the connection ends), `HALF` (of the answer, then its end), `PART` (half, and no end), `GARBAGE`;
    /// others go well.
    public synchronized void then(Deed... deeds) {
        next.addAll(List.of(deeds));
    }

    /// All requests for which nothing is planned are answered so from now on; null for well.
    public synchronized void always(@Nullable Deed deed) {
        always = deed;
    }

    public synchronized int requests() {
        return requests;
    }

    /// What was wrong with requests, in order.
    public synchronized List<String> violations() {
        return List.copyOf(violations);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var path = exchange.getRequestURI().getPath();
            for (var service : beside) {
                if (service.serves(path)) {
                    service.answer(exchange, body);
                    return;
                }
            }
            var deed = deed();
            if (deed == null) {
                answer(exchange, answer(exchange, body));
            } else {
                misbehave(deed, exchange, body);
            }
        }
    }

    private synchronized @Nullable Deed deed() {
        requests++;
        var planned = next.poll();
        return planned == null ? always : planned;
    }

    private void misbehave(Deed deed, HttpExchange exchange, byte[] body) throws IOException {
        switch (deed) {
            case REFUSE -> answer(exchange, HttpAnswer.error(503, "server_error", "Service unavailable"));
            case HANG, STALL -> stall();
            case DIE, CLOSE -> {
                // The exchange is closed without an answer.
            }
            case HALF -> half(exchange, answer(exchange, body));
            case PART -> {
                half(exchange, answer(exchange, body));
                stall();
            }
            case GARBAGE ->
                answer(
                        exchange,
                        new HttpAnswer(200, "application/json", "{\"text\"]".getBytes(StandardCharsets.UTF_8)));
            case UNKNOWN, HUGE, PING, LATE, SLOW -> answer(exchange, answer(exchange, body));
        }
    }

    private HttpAnswer answer(HttpExchange exchange, byte[] body) {
        var headers = exchange.getRequestHeaders();
        if (!("Bearer " + key).equals(headers.getFirst("Authorization"))) {
            return noted(HttpAnswer.error(401, "invalid_api_key", "Incorrect API key provided"));
        }
        var type = Objects.requireNonNullElse(headers.getFirst("Content-Type"), "");
        return noted(
                switch (exchange.getRequestMethod() + " "
                        + exchange.getRequestURI().getPath()) {
                    case "POST /v1/audio/transcriptions" -> transcriptions.answer(type, body);
                    case "POST /v1/audio/speech" -> synthesis.answer(type, body);
                    default -> HttpAnswer.error(404, "not_found", "There is no " + exchange.getRequestURI());
                });
    }

    private synchronized HttpAnswer noted(HttpAnswer answer) {
        if (answer.status() != 200) {
            violations.add(new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer;
    }

    private static void half(HttpExchange exchange, HttpAnswer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), answer.body().length);
        exchange.getResponseBody().write(answer.body(), 0, answer.body().length / 2);
        exchange.getResponseBody().flush();
    }

    private void stall() {
        try {
            closed.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, HttpAnswer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), answer.body().length);
        exchange.getResponseBody().write(answer.body());
    }
}
