package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.words.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Digits said one by one or in small groups: "seven eight oh", "double five", "eight hundred",
/// "fifty five", "555-0123".
final class SpokenDigits {

    /// A stretch of tokens and the digits they say, a plus sign among them.
    record Run(int start, int end, String digits) {}

    private static final Map<String, String> WORDS = new HashMap<>();
    private static final Map<String, Integer> TIMES = Map.of("double", 2, "triple", 3, "treble", 3, "quadruple", 4);
    private static final Map<String, Integer> ROUND = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);
    private static final Set<String> BETWEEN =
            Set.of("-", ".", "area", "code", "and", "um", "uh", "er", "erm", "then", "is", "dash", "so", "that's");

    static {
        for (int i = 0; i < EnglishNumbers.TO_NINETEEN.size(); i++) {
            WORDS.put(EnglishNumbers.TO_NINETEEN.get(i), Integer.toString(i));
        }
        WORDS.putAll(Map.of("oh", "0", "o", "0", "nought", "0", "naught", "0", "nil", "0", "plus", "+", "+", "+"));
    }

    private final List<Token> tokens;

    private SpokenDigits(List<Token> tokens) {
        this.tokens = tokens;
    }

    /// Every stretch of digits, one run per token that starts a group; neighbouring runs touch.
    static List<Run> groups(List<Token> tokens) {
        return new SpokenDigits(tokens).read();
    }

    /// Whether the word may stand between two groups of one number.
    static boolean joins(Token token) {
        return BETWEEN.contains(token.word());
    }

    private List<Run> read() {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Run run = group(at);
            if (run.end() > at) {
                runs.add(run);
                at = run.end();
            } else {
                at++;
            }
        }
        return runs;
    }

    private Run group(int at) {
        String word = tokens.get(at).word();
        if (TIMES.containsKey(word) && at + 1 < tokens.size()) {
            String digit = digits(at + 1);
            return digit.length() == 1 ? new Run(at, at + 2, digit.repeat(TIMES.get(word))) : none(at);
        }
        if (ROUND.containsKey(word)) {
            return tens(at, ROUND.get(word));
        }
        String digits = digits(at);
        if (digits.isEmpty()) {
            return none(at);
        }
        boolean hundred = digits.length() == 1 && says(at + 1, "hundred");
        return hundred ? new Run(at, at + 2, digits + "00") : new Run(at, at + 1, digits);
    }

    private Run tens(int at, int tens) {
        String unit = at + 1 < tokens.size() ? digits(at + 1) : "";
        boolean joined = unit.length() == 1
                && !unit.equals("0")
                && !unit.equals("+")
                && !tokens.get(at + 1).isNumber();
        return joined
                ? new Run(at, at + 2, Integer.toString(tens + Integer.parseInt(unit)))
                : new Run(at, at + 1, Integer.toString(tens));
    }

    private String digits(int at) {
        Token token = tokens.get(at);
        return token.isNumber() ? token.word() : WORDS.getOrDefault(token.word(), "");
    }

    private boolean says(int at, String word) {
        return at < tokens.size() && tokens.get(at).word().equals(word);
    }

    private static Run none(int at) {
        return new Run(at, at, "");
    }
}
