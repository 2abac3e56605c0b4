package dev.frontdesk.business.document.yaml;

import java.time.DateTimeException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// How a value is written, and how to say so to whoever wrote it otherwise.
///
/// @param expected what to write instead of a wrong text
/// @param reading null, or an `IllegalArgumentException` or `DateTimeException`, for a wrong text
public record Format<T>(UnaryOperator<String> expected, Reading<T> reading) {

    @FunctionalInterface
    public interface Reading<T> {
        @Nullable
        T read(String text);
    }

    public static <T> Format<T> of(String expected, Reading<T> reading) {
        return new Format<>(wrong -> expected, reading);
    }

    /// One of some words, upper or lower case.
    public static <T> Format<T> oneOf(Map<String, T> meanings) {
        return new Format<>(
                wrong -> DidYouMean.oneOf(wrong, meanings.keySet()),
                text -> meanings.get(text.toLowerCase(Locale.ROOT)));
    }

    /// One of some words to the letter.
    public static Format<String> oneOf(Collection<String> words) {
        return new Format<>(wrong -> DidYouMean.oneOf(wrong, words), text -> words.contains(text) ? text : null);
    }

    /// The same, where something else may be written too.
    ///
    /// @param alternative what, as it goes on after "or"
    public Format<T> or(String alternative) {
        return new Format<>(wrong -> expected.apply(wrong) + ", or " + alternative, reading);
    }

    /// The value, or empty when the text is not in this format.
    public Optional<T> read(String text) {
        try {
            return Optional.ofNullable(reading.read(text));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException wrong) {
            return Optional.empty();
        }
    }
}
