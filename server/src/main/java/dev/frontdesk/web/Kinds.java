package dev.frontdesk.web;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// What a type is called when a client is told that something else was expected.
final class Kinds {

    private Kinds() {}

    static String of(Class<?> type) {
        if (type == String.class) {
            return "a text";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "a whole number";
        }
        if (type == UUID.class) {
            return "an id such as 1b4e28ba-2fa1-41d2-883f-0016d3cca427";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return Map.class.isAssignableFrom(type) || type.isRecord() ? "an object" : "of another kind";
    }
}
