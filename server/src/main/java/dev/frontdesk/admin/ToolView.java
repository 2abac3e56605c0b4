package dev.frontdesk.admin;

import dev.frontdesk.conversation.ToolCall;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A tool the model called, as clients see it.
///
/// @param arguments the model's words, by parameter
/// @param output what the model was told: one JSON object, as text
record ToolView(String tool, Map<String, String> arguments, String output, OffsetDateTime at, long tookMillis) {

    static List<ToolView> all(List<ToolCall> calls, ZoneId zone) {
        return calls.stream().map(call -> of(call, zone)).toList();
    }

    private static ToolView of(ToolCall call, ZoneId zone) {
        return new ToolView(
                call.tool(),
                new TreeMap<>(call.arguments()),
                call.output(),
                Times.shown(call.at(), zone),
                call.took().toMillis());
    }
}
