package dev.frontdesk.conversation.model;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/// A tool that a model in a test calls.
///
/// @param arguments as JSON
record Call(String tool, String arguments) {

    /// @param arguments names and values in turns
    static Call of(String tool, String... arguments) {
        return new Call(
                tool,
                IntStream.range(0, arguments.length / 2)
                        .mapToObj(i -> quoted(arguments[2 * i]) + ":" + quoted(arguments[2 * i + 1]))
                        .collect(Collectors.joining(",", "{", "}")));
    }

    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }
}
