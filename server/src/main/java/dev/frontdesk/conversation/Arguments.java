package dev.frontdesk.conversation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a model gives a tool it calls: words, by parameter. An adapter makes it of the vendor's JSON.
///
/// @param readable false when what the model gave was no object of parameters
public record Arguments(Map<String, String> values, boolean readable) {

    /// How much of a value is taken, in characters.
    public static final int LONGEST = 2_000;

    public static final Arguments NONE = new Arguments(Map.of(), true);

    /// What the model gave could not be read.
    public static final Arguments UNREADABLE = new Arguments(Map.of(), false);

    public Arguments {
        values = Map.copyOf(values);
    }

    /// Of a JSON object as parsers give it: numbers and truth values become words, null is as if absent.
    public static Arguments of(Map<String, ? extends @Nullable Object> object) {
        var words = new HashMap<String, String>();
        object.forEach((name, value) -> {
            if (value != null) {
                words.put(name, bounded(value.toString().strip()));
            }
        });
        return new Arguments(words, true);
    }

    private static String bounded(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /// What was given, unless it is blank.
    public Optional<String> text(String parameter) {
        return Optional.ofNullable(values.get(parameter)).filter(value -> !value.isBlank());
    }

    /// The same, with this in place of what was given.
    public Arguments with(String parameter, String value) {
        var changed = new HashMap<>(values);
        changed.put(parameter, value);
        return new Arguments(changed, readable);
    }

    /// Whether it was given as true.
    public boolean isTrue(String parameter) {
        return text(parameter).filter("true"::equalsIgnoreCase).isPresent();
    }
}
