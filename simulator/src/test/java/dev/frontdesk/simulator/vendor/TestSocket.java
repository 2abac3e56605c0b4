package dev.frontdesk.simulator.vendor;

import dev.frontdesk.simulator.desk.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A client of a stand-in that keeps what it gets.
public final class TestSocket implements AutoCloseable, WebSocket.Listener {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> messages = new ArrayList<>();
    private final StringBuilder partial = new StringBuilder();
    private int pings;
    private @Nullable Integer closed;
    private @Nullable Throwable broken;
    private @Nullable WebSocket socket;

    /// @param headers names and values in turn
    public static TestSocket open(String url, String... headers) {
        var client = new TestSocket();
        var builder = client.http.newWebSocketBuilder().connectTimeout(PATIENCE);
        for (var i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        client.socket = builder.buildAsync(URI.create(url), client)
                .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        return client;
    }

    public void send(String text) {
        socket().sendText(text, true).join();
    }

    public void send(byte[] binary) {
        socket().sendBinary(ByteBuffer.wrap(binary), true).join();
    }

    /// The first message that fits, waited for.
    public JsonNode await(Predicate<JsonNode> wanted) {
        waitFor(() -> all().stream().anyMatch(wanted));
        return all().stream().filter(wanted).findFirst().orElseThrow();
    }

    /// The first message of this type.
    public JsonNode await(String type) {
        return await(type, 1);
    }

    public JsonNode await(String type, int nth) {
        waitFor(() -> all(type).size() >= nth);
        return all(type).get(nth - 1);
    }

    public synchronized List<JsonNode> all() {
        return messages.stream().map(Json.MAPPER::readTree).toList();
    }

    public List<JsonNode> all(String type) {
        return all().stream()
                .filter(message -> message.path("type").asString("").equals(type))
                .toList();
    }

    public List<String> types() {
        return all().stream().map(message -> message.path("type").asString("")).toList();
    }

    public synchronized List<String> raw() {
        return List.copyOf(messages);
    }

    public synchronized int pings() {
        return pings;
    }

    /// The code the other side closed with.
    public int awaitClose() {
        waitFor(() -> closeCode() != null);
        var code = closeCode();
        return code == null ? -1 : code;
    }

    /// The other side ended without a close frame.
    public void awaitBreak() {
        waitFor(this::isBroken);
    }

    public void waitFor(BooleanSupplier condition) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        synchronized (this) {
            while (!condition.getAsBoolean()) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("Not within " + PATIENCE + "; received " + shortened());
                }
                try {
                    wait(50);
                } catch (InterruptedException interrupted) {
                    throw new AssertionError(interrupted);
                }
            }
        }
    }

    @Override
    public synchronized @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        partial.append(text);
        if (last) {
            messages.add(partial.toString());
            partial.setLength(0);
            notifyAll();
        }
        from.request(1);
        return null;
    }

    @Override
    public synchronized @Nullable CompletionStage<?> onPing(WebSocket from, ByteBuffer message) {
        pings++;
        notifyAll();
        from.request(1);
        return null;
    }

    @Override
    public synchronized @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed = code;
        notifyAll();
        return null;
    }

    @Override
    public synchronized void onError(WebSocket from, Throwable error) {
        broken = error;
        notifyAll();
    }

    @Override
    public void close() {
        socket().abort();
        http.shutdownNow();
    }

    private WebSocket socket() {
        if (socket == null) {
            throw new IllegalStateException("not connected");
        }
        return socket;
    }

    private synchronized @Nullable Integer closeCode() {
        return closed;
    }

    private synchronized boolean isBroken() {
        return broken != null;
    }

    private List<String> shortened() {
        return messages.stream()
                .map(text -> text.substring(0, Math.min(200, text.length())))
                .toList();
    }
}
