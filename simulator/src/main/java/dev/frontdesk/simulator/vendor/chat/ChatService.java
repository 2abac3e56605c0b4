package dev.frontdesk.simulator.vendor.chat;

import com.sun.net.httpserver.HttpExchange;
import dev.frontdesk.simulator.vendor.chat.ChatPlan.Ending;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;

/// A vendor's models over HTTP.
public final class ChatService implements HttpService, AutoCloseable {

    /// More than is ever sent, so that an end before it is a lost connection.
    private static final int TOO_LONG = 1 << 24;

    private final Door door;
    private final ChatDialect dialect;
    private final ChatMind mind;
    private final CountDownLatch closed = new CountDownLatch(1);

    /// @param path of the vendor's endpoint
    /// @param header in which the key stands
    /// @param key as it has to stand there
    public record Door(Pattern path, String header, String key) {}

    public ChatService(Door door, ChatDialect dialect, ChatMind mind) {
        this.door = door;
        this.dialect = dialect;
        this.mind = mind;
    }

    @Override
    public boolean serves(String path) {
        return door.path().matcher(path).matches();
    }

    @Override
    public void answer(HttpExchange exchange, byte[] body) throws IOException {
        send(exchange, plan(exchange, body));
    }

    private ChatPlan plan(HttpExchange exchange, byte[] body) {
        if (!door.key().equals(exchange.getRequestHeaders().getFirst(door.header()))) {
            mind.violation("a request without the right " + door.header());
            return ChatPlan.refusal(dialect, 401, "Wrong key");
        }
        var path = exchange.getRequestURI().toString();
        return ChatPlan.of(dialect, mind, path, new String(body, StandardCharsets.UTF_8));
    }

    private void send(HttpExchange exchange, ChatPlan plan) throws IOException {
        if (plan.status() == 0) {
            stall();
            return;
        }
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", plan.type());
        if (plan.status() == 429) {
            headers.set("Retry-After", "1");
        }
        exchange.sendResponseHeaders(plan.status(), plan.ending() == Ending.DIE ? TOO_LONG : 0);
        for (var piece : plan.pieces()) {
            exchange.getResponseBody().write(piece);
            exchange.getResponseBody().flush();
        }
        if (plan.ending() == Ending.STALL) {
            stall();
        }
    }

    private void stall() {
        try {
            closed.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
