package dev.frontdesk.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects what is wrong with a request, so that its author hears of everything at once. For one
/// request, on one thread.
public final class InputErrors {

    private final List<InputError> errors = new ArrayList<>();

    public void add(String field, String message) {
        errors.add(new InputError(field, message));
    }

    /// The text without surrounding space, or null when there is none.
    ///
    /// @param longest in characters; a longer text is a mistake
    public @Nullable String text(String field, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            return null;
        }
        var stripped = value.strip();
        if (stripped.length() > longest) {
            add(field, "may have at most " + longest + " characters");
        }
        if (stripped.chars().anyMatch(InputErrors::unprintable)) {
            add(field, "must not contain control characters");
        }
        return stripped;
    }

    /// Like [#text], and a mistake when there is none; then the empty text.
    public String required(String field, @Nullable String value, int longest) {
        var text = text(field, value, longest);
        if (text == null) {
            add(field, "is required");
            return "";
        }
        return text;
    }

    /// @throws HttpProblem 400 with everything that was added
    public void throwIfAny() {
        if (!errors.isEmpty()) {
            throw HttpProblem.invalid(List.copyOf(errors));
        }
    }

    /// PostgreSQL keeps no NUL, and no other control character belongs into a name or a note.
    private static boolean unprintable(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }
}
