package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.words.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of a language for digits that are said one by one or in small groups.
///
/// @param digits a word and the digits it says; "+" for the plus sign
/// @param times how often the digit after the word is said: "double"
/// @param between may stand between two groups of one number
/// @param numbers ways to read the larger groups, "fifty five" and "eight hundred" among them; the
///     likeliest first, the others for what is no telephone number that way
/// @param takenBack takes back digits said before: "sorry"
/// @param extension before the extension of a number
/// @param last before how many digits at the end are meant: "the last two"
record DigitWords(
        Map<String, String> digits,
        Map<String, Integer> times,
        Set<String> between,
        List<Groups> numbers,
        Set<String> takenBack,
        Set<String> extension,
        Set<String> last) {

    DigitWords {
        digits = Map.copyOf(digits);
        times = Map.copyOf(times);
        between = Set.copyOf(between);
        numbers = List.copyOf(numbers);
        takenBack = Set.copyOf(takenBack);
        extension = Set.copyOf(extension);
        last = Set.copyOf(last);
    }

    /// Groups of more than one digit, as the language builds its numbers.
    @FunctionalInterface
    interface Groups {
        /// The group that starts there; one that is empty where none does.
        SpokenDigits.Run group(List<Token> tokens, int at);
    }

    /// The digits of a token; empty if it says none.
    String of(Token token) {
        return token.isNumber() ? token.word() : digits.getOrDefault(token.word(), "");
    }
}
