package dev.frontdesk.conversation.tool;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes JSON: objects of maps in their order, arrays of lists, text, numbers and truth values.
final class Json {

    private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u[0-9a-f]{4}|.)");

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

    /// The characters of a text as [#write] wrote it, without its quotes.
    static String read(String written) {
        return ESCAPED.matcher(written).replaceAll(found -> Matcher.quoteReplacement(character(found.group())));
    }

    private static String character(String escaped) {
        return switch (escaped.charAt(1)) {
            case 'n' -> "\n";
            case 'u' -> Character.toString(Integer.parseInt(escaped.substring(2), 16));
            default -> escaped.substring(1);
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
