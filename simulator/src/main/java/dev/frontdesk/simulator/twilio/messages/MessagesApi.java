package dev.frontdesk.simulator.twilio.messages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/// Twilio's Messages resource for one account, on a port of its own. Thread-safe.
///
/// A request that Twilio would not take is answered with 400 and kept under [#mistakes]: nothing goes unnoticed.
public final class MessagesApi implements AutoCloseable {

    private final String account;
    private final String path;
    private final String authorization;
    private final Optional<PublishedMessages> published = PublishedMessages.find();
    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Deque<Behaviour> next = new ArrayDeque<>();
    private final List<SentText> sent = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();
    private int requests;

    public MessagesApi(String account, String authToken) {
        this.account = account;
        path = "/2010-04-01/Accounts/" + account + "/Messages.json";
        authorization = "Basic "
                + Base64.getEncoder().encodeToString((account + ":" + authToken).getBytes(StandardCharsets.UTF_8));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    /// For `TWILIO_BASE_URL`.
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// The next requests are answered so, in this order; all others are accepted.
    public synchronized void then(Behaviour... behaviours) {
        next.addAll(List.of(behaviours));
    }

    /// Texts that were accepted, in order.
    public synchronized List<SentText> sent() {
        return List.copyOf(sent);
    }

    /// How many requests there were, refused ones included.
    public synchronized int requests() {
        return requests;
    }

    /// What was wrong with requests.
    public synchronized List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        var request = read(exchange);
        switch (behaviour()) {
            case ACCEPT -> answer(exchange, take(request));
            case REFUSE -> answer(exchange, MessageAnswer.refused(400, 21_211, "Invalid 'To' Phone Number"));
            case REFUSE_FOR_NOW -> {
                exchange.getResponseHeaders().set("Retry-After", "1");
                answer(exchange, MessageAnswer.refused(429, 20_429, "Too Many Requests"));
            }
            case BREAK -> answer(exchange, MessageAnswer.refused(500, 20_500, "Internal Server Error"));
            case STALL -> stall(exchange);
        }
    }

    private synchronized Behaviour behaviour() {
        requests++;
        return Objects.requireNonNullElse(next.poll(), Behaviour.ACCEPT);
    }

    private synchronized MessageAnswer take(MessageRequest request) {
        var wrong = new ArrayList<>(request.mistakes(path, authorization));
        published.ifPresent(api -> wrong.addAll(api.requestMistakes(request.form())));
        if (!wrong.isEmpty()) {
            mistakes.addAll(wrong);
            return MessageAnswer.refused(400, 20_001, "Bad Request");
        }
        sent.add(request.text());
        return MessageAnswer.created(account, sent.size(), request.text());
    }

    private void stall(HttpExchange exchange) {
        try {
            closed.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private static MessageRequest read(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return new MessageRequest(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                Objects.requireNonNullElse(headers.getFirst("Content-Type"), ""),
                Objects.requireNonNullElse(headers.getFirst("Authorization"), ""),
                MessageRequest.form(body));
    }

    private static void answer(HttpExchange exchange, MessageAnswer answer) throws IOException {
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
