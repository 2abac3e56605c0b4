package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.SpokenDigits.Run;
import dev.frontdesk.conversation.understanding.words.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// English digits: "seven eight oh", "double five", "eight hundred", "fifty five".
final class EnglishDigits {

    private static final Map<String, Integer> TIMES = Map.of("double", 2, "triple", 3, "treble", 3, "quadruple", 4);
    private static final Map<String, Integer> ROUND = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);
    private static final Set<String> BETWEEN =
            Set.of("-", "/", ".", "area", "code", "and", "um", "uh", "er", "erm", "then", "is", "dash", "so", "that's");

    private static final Set<String> TAKEN_BACK = Set.of(
            "no", "sorry", "not", "wait", "actually", "rather", "mean", "meant", "correction", "scratch", "oops");

    private final DigitWords words;

    private EnglishDigits() {
        Map<String, String> digits = new HashMap<>();
        for (int i = 0; i < EnglishNumbers.TO_NINETEEN.size(); i++) {
            digits.put(EnglishNumbers.TO_NINETEEN.get(i), Integer.toString(i));
        }
        digits.putAll(Map.of("oh", "0", "o", "0", "nought", "0", "naught", "0", "nil", "0", "plus", "+", "+", "+"));
        this.words = new DigitWords(
                digits,
                TIMES,
                BETWEEN,
                List.of(
                        (tokens, at) -> group(tokens, at, EnglishDigits::joined),
                        (tokens, at) -> group(tokens, at, EnglishDigits::joinedBeforeNoTens),
                        (tokens, at) -> group(tokens, at, (following, unit) -> false)),
                TAKEN_BACK,
                Set.of("extension", "ext", "extn", "x", "local"),
                Set.of("last"));
    }

    static DigitWords words() {
        return new EnglishDigits().words;
    }

    private Run group(List<Token> tokens, int at, Joining joining) {
        String word = tokens.get(at).word();
        if (ROUND.containsKey(word)) {
            return tens(tokens, at, ROUND.get(word), joining);
        }
        String digits = words.of(tokens.get(at));
        boolean hundred = digits.length() == 1
                && at + 1 < tokens.size()
                && tokens.get(at + 1).word().equals("hundred");
        return hundred ? new Run(at, at + 2, digits + "00") : Run.none(at);
    }

    private Run tens(List<Token> tokens, int at, int tens, Joining joining) {
        String unit = at + 1 < tokens.size() ? words.of(tokens.get(at + 1)) : "";
        boolean joined = unit.length() == 1
                && !unit.equals("0")
                && !unit.equals("+")
                && !tokens.get(at + 1).isNumber()
                && joining.joins(tokens, at + 1);
        return joined
                ? new Run(at, at + 2, Integer.toString(tens + Integer.parseInt(unit)))
                : new Run(at, at + 1, Integer.toString(tens));
    }

    private static boolean joined(List<Token> tokens, int unit) {
        return true;
    }

    /// "Eighty five fifty" is 80 5 50.
    private static boolean joinedBeforeNoTens(List<Token> tokens, int unit) {
        return unit + 1 >= tokens.size()
                || !ROUND.containsKey(tokens.get(unit + 1).word());
    }

    /// Whether a "twenty" and the digit behind it are one number.
    @FunctionalInterface
    private interface Joining {
        boolean joins(List<Token> tokens, int unit);
    }
}
