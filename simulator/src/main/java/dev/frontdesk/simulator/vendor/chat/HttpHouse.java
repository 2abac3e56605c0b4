package dev.frontdesk.simulator.vendor.chat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Several vendors' HTTP interfaces on one port. Thread-safe.
public final class HttpHouse implements AutoCloseable {

    private final List<HttpService> services;
    private final List<String> strays = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    /// @param port 0 for any free one
    public HttpHouse(int port, List<HttpService> services) {
        this.services = List.copyOf(services);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException("Port " + port + " cannot be listened on", taken);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /// Without a path.
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// Requests for what is not here.
    public List<String> violations() {
        return List.copyOf(strays);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var path = exchange.getRequestURI().getPath();
            for (var service : services) {
                if (service.serves(path)) {
                    service.answer(exchange, body);
                    return;
                }
            }
            strays.add("there is no " + path);
            var none = "{\"error\":{\"message\":\"not found\"}}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(404, none.length);
            exchange.getResponseBody().write(none);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
