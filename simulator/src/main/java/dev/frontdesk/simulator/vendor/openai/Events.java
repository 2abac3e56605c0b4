package dev.frontdesk.simulator.vendor.openai;

import dev.frontdesk.simulator.vendor.Line;
import java.util.LinkedHashMap;
import java.util.Map;
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
        put(event, fields);
        line.send(type, event);
    }

    /// @param clientEvent id of the client's event at fault, if it has one
    void error(String code, String message, @Nullable String param, @Nullable String clientEvent) {
        line.violation(code + ": " + message);
        send(
                "error",
                "error",
                fields(
                        "type", "invalid_request_error",
                        "code", code,
                        "message", message,
                        "param", param,
                        "event_id", clientEvent));
    }

    String id(String kind) {
        return "%s_%08x".formatted(kind, ++made);
    }

    static Map<String, @Nullable Object> fields(@Nullable Object... fields) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        put(map, fields);
        return map;
    }

    private static void put(Map<String, @Nullable Object> map, @Nullable Object... fields) {
        for (var i = 0; i < fields.length; i += 2) {
            map.put(String.valueOf(fields[i]), fields[i + 1]);
        }
    }
}
