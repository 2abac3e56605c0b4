package dev.frontdesk.simulator.vendor.openai;

import dev.frontdesk.simulator.vendor.Fields;
import dev.frontdesk.simulator.vendor.Line;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/// Sends a session's events and makes its ids.
final class Events {

    private final Line line;
    private int made;

    Events(Line line) {
        this.line = line;
    }

    /// @param fields names and values in turn
    void send(String type, @Nullable Object... fields) {
        var event = new LinkedHashMap<String, @Nullable Object>();
        event.put("type", type);
        event.put("event_id", id("event"));
        event.putAll(Fields.of(fields));
        line.send(type, event);
    }

    /// @param clientEvent id of the client's event at fault, if it has one
    void error(String code, String message, @Nullable String param, @Nullable String clientEvent) {
        line.violation(code + ": " + message);
        refusal(code, message, param, clientEvent);
    }

    /// What was asked for cannot be had, though it may be asked for. As [#error].
    void refusal(String code, String message, @Nullable String param, @Nullable String clientEvent) {
        send(
                "error",
                "error",
                Fields.of(
                        "type", "invalid_request_error",
                        "code", code,
                        "message", message,
                        "param", param,
                        "event_id", clientEvent));
    }

    String id(String kind) {
        return "%s_%08x".formatted(kind, ++made);
    }
}
