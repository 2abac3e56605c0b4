package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.words.Token;
import java.util.ArrayList;
import java.util.List;

/// Digits said one by one or in small groups: "seven eight oh", "double five", "eight hundred",
/// "fifty five", "555-0123".
final class SpokenDigits {

    /// A stretch of tokens and the digits they say, a plus sign among them.
    record Run(int start, int end, String digits) {
        static Run none(int at) {
            return new Run(at, at, "");
        }

        boolean isNone() {
            return end == start;
        }
    }

    private final List<Token> tokens;
    private final DigitWords words;
    private final DigitWords.Groups numbers;

    private SpokenDigits(List<Token> tokens, DigitWords words, DigitWords.Groups numbers) {
        this.tokens = tokens;
        this.words = words;
        this.numbers = numbers;
    }

    /// Every stretch of digits, one run per token that starts a group; neighbouring runs touch.
    static List<Run> groups(List<Token> tokens, DigitWords words) {
        return groups(tokens, words, words.numbers().getFirst());
    }

    /// @param numbers how the larger groups are read
    static List<Run> groups(List<Token> tokens, DigitWords words, DigitWords.Groups numbers) {
        return new SpokenDigits(tokens, words, numbers).read();
    }

    private List<Run> read() {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Run run = group(at);
            if (run.isNone()) {
                at++;
            } else {
                runs.add(run);
                at = run.end();
            }
        }
        return runs;
    }

    private Run group(int at) {
        Integer times = words.times().get(tokens.get(at).word());
        if (times != null && at + 1 < tokens.size()) {
            String digit = words.of(tokens.get(at + 1));
            return digit.length() == 1 ? new Run(at, at + 2, digit.repeat(times)) : Run.none(at);
        }
        Run number = numbers.group(tokens, at);
        if (!number.isNone()) {
            return number;
        }
        String digits = words.of(tokens.get(at));
        return digits.isEmpty() ? Run.none(at) : new Run(at, at + 1, digits);
    }
}
