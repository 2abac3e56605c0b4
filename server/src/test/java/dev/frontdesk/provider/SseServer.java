package dev.frontdesk.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A vendor whose models answer with server-sent events.
public final class SseServer implements ModelServer {

    private static final long PATIENCE_SECONDS = 10;

    private final BlockingQueue<Play> plays = new LinkedBlockingQueue<>();
    private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
    private final List<String> paths = new CopyOnWriteArrayList<>();
    private final CountDownLatch givenUp = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    public SseServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /// An event without a name.
    public static byte[] event(String json) {
        return ("data: " + json + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] event(String name, String json) {
        return ("event: " + name + "\ndata: " + json + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void next(Play play) {
        plays.add(play);
    }

    @Override
    public List<JsonNode> requests() {
        return List.copyOf(requests);
    }

    public List<String> paths() {
        return List.copyOf(paths);
    }

    @Override
    public void awaitGivenUp() throws InterruptedException {
        if (!givenUp.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("the connection is still used");
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        paths.add(exchange.getRequestURI().toString());
        requests.add(JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes()));
        try {
            answer(exchange, plays.take());
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, Play play) throws IOException, InterruptedException {
        play.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.getResponseHeaders()
                .set("Content-Type", play.status() == 200 ? "text/event-stream" : "application/json");
        exchange.sendResponseHeaders(play.status(), play.ending() == Ending.CUT ? 1 << 20 : 0);
        for (var piece : play.pieces()) {
            exchange.getResponseBody().write(piece);
            exchange.getResponseBody().flush();
        }
        switch (play.ending()) {
            case END, CUT -> {}
            case STALL -> closed.await();
            case LINGER -> linger(exchange);
        }
        exchange.close();
    }

    /// Comments show whether anybody still listens.
    private void linger(HttpExchange exchange) throws InterruptedException {
        while (!closed.await(20, TimeUnit.MILLISECONDS)) {
            try {
                exchange.getResponseBody().write(":\n".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
            } catch (IOException gone) {
                givenUp.countDown();
                return;
            }
        }
    }
}
