package dev.frontdesk.simulator.vendor.openai;

import dev.frontdesk.simulator.vendor.Fields;
import dev.frontdesk.simulator.vendor.model.Turn;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An item of the conversation.
sealed interface Item permits Item.Heard, Item.Typed, Speech, Item.Called, Item.Answered {

    String id();

    /// As a finished item.
    Map<String, @Nullable Object> json();

    Turn turn();

    record Heard(String id, String transcript) implements Item {
        @Override
        public Map<String, @Nullable Object> json() {
            return message(id, "user", "completed", List.of(Map.of("type", "input_audio", "transcript", transcript)));
        }

        @Override
        public Turn turn() {
            return new Turn.Caller(transcript);
        }
    }

    /// @param role system, user or assistant
    record Typed(String id, String role, String text) implements Item {
        @Override
        public Map<String, @Nullable Object> json() {
            var type = role.equals("assistant") ? "output_text" : "input_text";
            return message(id, role, "completed", List.of(Map.of("type", type, "text", text)));
        }

        @Override
        public Turn turn() {
            return switch (role) {
                case "user" -> new Turn.Caller(text);
                case "assistant" -> new Turn.Model(text);
                default -> new Turn.Note(text);
            };
        }
    }

    record Called(String id, String callId, String name, String arguments) implements Item {
        @Override
        public Map<String, @Nullable Object> json() {
            return json("completed", arguments);
        }

        Map<String, @Nullable Object> json(String status, String argumentsSoFar) {
            return Fields.of(
                    "id", id,
                    "object", "realtime.item",
                    "type", "function_call",
                    "status", status,
                    "call_id", callId,
                    "name", name,
                    "arguments", argumentsSoFar);
        }

        @Override
        public Turn turn() {
            return new Turn.Called(callId, name, arguments);
        }
    }

    record Answered(String id, String callId, String output) implements Item {
        @Override
        public Map<String, @Nullable Object> json() {
            return Fields.of(
                    "id",
                    id,
                    "object",
                    "realtime.item",
                    "type",
                    "function_call_output",
                    "status",
                    "completed",
                    "call_id",
                    callId,
                    "output",
                    output);
        }

        @Override
        public Turn turn() {
            return new Turn.Result(callId, output);
        }
    }

    static Map<String, @Nullable Object> message(String id, String role, String status, List<?> content) {
        return Fields.of(
                "id", id,
                "object", "realtime.item",
                "type", "message",
                "status", status,
                "role", role,
                "content", content);
    }
}
