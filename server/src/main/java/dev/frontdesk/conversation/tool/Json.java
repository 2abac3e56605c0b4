package dev.frontdesk.conversation.tool;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes JSON: objects of maps in their order, arrays of lists, text, numbers and truth values.
final class Json {

    private Json() {}

    static String write(Object value) {
        return switch (value) {
            case Map<?, ?> object ->
                object.entrySet().stream()
                        .map(entry -> text(String.valueOf(entry.getKey())) + ":" + write(entry.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            case List<?> array -> array.stream().map(Json::write).collect(Collectors.joining(",", "[", "]"));
            case Boolean truth -> truth.toString();
            case Number number -> number.toString();
            default -> text(value.toString());
        };
    }

    private static String text(String value) {
        var json = new StringBuilder(value.length() + 2).append('"');
        value.chars().forEach(c -> {
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                default -> {
                    if (c < ' ' || Character.isSurrogate((char) c) || c == '\u2028' || c == '\u2029') {
                        json.append(String.format("\\u%04x", c));
                    } else {
                        json.append((char) c);
                    }
                }
            }
        });
        return json.append('"').toString();
    }
}
