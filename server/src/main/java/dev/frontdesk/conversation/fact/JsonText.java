package dev.frontdesk.conversation.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the JSON that tools write: objects as maps, arrays as lists, everything else as text. What is no JSON
/// reads as far as it goes; deeper than [#DEEPEST] nothing is read.
final class JsonText {

    private static final int DEEPEST = 12;

    private final String text;
    private int at;

    private JsonText(String text) {
        this.text = text;
    }

    /// The object; empty when the text holds none.
    static Map<?, ?> object(String text) {
        return new JsonText(text).value(0) instanceof Map<?, ?> object ? object : Map.of();
    }

    private Object value(int depth) {
        skip();
        if (at >= text.length() || depth > DEEPEST) {
            at = text.length();
            return "";
        }
        return switch (text.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> bare();
        };
    }

    private Map<String, Object> object(int depth) {
        var object = new LinkedHashMap<String, Object>();
        at++;
        while (!ends('}')) {
            var before = at;
            var key = value(depth + 1).toString();
            if (!ends(':')) {
                object.put(key, "");
            } else {
                object.put(key, value(depth + 1));
            }
            ends(',');
            if (at == before) {
                at++;
            }
        }
        return object;
    }

    private List<Object> array(int depth) {
        var array = new ArrayList<Object>();
        at++;
        while (!ends(']')) {
            var before = at;
            array.add(value(depth + 1));
            ends(',');
            if (at == before) {
                at++;
            }
        }
        return array;
    }

    /// Whether the mark, or the end of the text, stands here; it is passed.
    private boolean ends(char mark) {
        skip();
        if (at >= text.length()) {
            return true;
        }
        if (text.charAt(at) == mark) {
            at++;
            return true;
        }
        return false;
    }

    private String string() {
        var string = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
                string.append(escaped());
            } else {
                string.append(text.charAt(at));
            }
            at++;
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        var c = text.charAt(at);
        if (c == 'u' && at + 4 < text.length()) {
            try {
                var code = (char) Integer.parseInt(text, at + 1, at + 5, 16);
                at += 4;
                return code;
            } catch (NumberFormatException notHexadecimal) {
                return c;
            }
        }
        return c == 'n' || c == 't' || c == 'r' ? ' ' : c;
    }

    private String bare() {
        var start = at;
        while (at < text.length() && ",]}: \n\t\r".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private void skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
