package dev.frontdesk.app.evaluate.attacks;

import dev.frontdesk.conversation.Arguments;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A tool that a model calls.
///
/// @param arguments as JSON
record Call(String tool, String arguments) {

    private static final TypeReference<Map<String, String>> OBJECT = new TypeReference<>() {};

    /// @param arguments names and values in turns
    static Call of(String tool, String... arguments) {
        return new Call(
                tool,
                IntStream.range(0, arguments.length / 2)
                        .mapToObj(i -> quoted(arguments[2 * i]) + ":" + quoted(arguments[2 * i + 1]))
                        .collect(Collectors.joining(",", "{", "}")));
    }

    /// As it was written.
    static Arguments read(String written) {
        return Arguments.of(JsonMapper.shared().readValue(written, OBJECT));
    }

    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }
}
