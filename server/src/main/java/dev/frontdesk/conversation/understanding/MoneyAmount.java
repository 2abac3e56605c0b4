package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.words.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The number of a sum, in words or digits, as each language writes it: "eighty", "1,200.50", "1 200,50".
///
/// @param end token after the last
record MoneyAmount(int start, int end, BigDecimal value) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,12}");
    private static final int GROUP = 3;
    private static final int MOST_DIGITS = 12;

    /// The longest that starts there; null if none does.
    static @Nullable MoneyAmount at(Utterance utterance, int at) {
        List<Token> tokens = utterance.tokens();
        if (tokens.get(at).isNumber()) {
            return written(utterance, at);
        }
        boolean one = tokens.get(at).word().equals(utterance.language().money().one());
        int start = one ? at + 1 : at;
        NumberReader.Found found =
                start < tokens.size() ? utterance.language().numbers().longest(tokens, start) : null;
        if (found != null && DIGITS.matcher(found.written()).matches()) {
            return new MoneyAmount(at, found.end(), new BigDecimal(found.written()));
        }
        return one ? new MoneyAmount(at, at + 1, BigDecimal.ONE) : digit(utterance, at);
    }

    private static @Nullable MoneyAmount digit(Utterance utterance, int at) {
        String digits = utterance.language().digits().of(utterance.tokens().get(at));
        return DIGITS.matcher(digits).matches() ? new MoneyAmount(at, at + 1, new BigDecimal(digits)) : null;
    }

    private static @Nullable MoneyAmount written(Utterance utterance, int at) {
        List<Token> tokens = utterance.tokens();
        StringBuilder digits = new StringBuilder(tokens.get(at).word());
        int end = at + 1;
        while (digits.length() < MOST_DIGITS && grouped(utterance, at, end)) {
            digits.append(tokens.get(end++).word());
        }
        if (fraction(tokens, end)) {
            digits.append('.').append(tokens.get(end + 1).word());
            end += 2;
        } else if (comma(utterance, end)) {
            digits.append('.').append(tokens.get(end++).word());
        }
        return digits.length() <= 2 * MOST_DIGITS ? new MoneyAmount(at, end, new BigDecimal(digits.toString())) : null;
    }

    /// The "200" of "1,200", in French also of "1 200".
    private static boolean grouped(Utterance utterance, int first, int at) {
        if (!joined(utterance, at, utterance.language().money().spacedThousands() ? " \u00a0\u202f" : ",")) {
            return false;
        }
        List<Token> tokens = utterance.tokens();
        return tokens.get(first).word().length() <= GROUP
                && tokens.get(at).word().length() == GROUP;
    }

    /// The ".50" of "4.50".
    private static boolean fraction(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).word().equals(".")
                && tokens.get(at + 1).isNumber()
                && tokens.get(at + 1).word().length() <= 2;
    }

    /// The ",50" of "4,50".
    private static boolean comma(Utterance utterance, int at) {
        return joined(utterance, at, ",") && utterance.tokens().get(at).word().length() == 2;
    }

    /// Whether a number stands there with just one of these marks before it and a number before that.
    private static boolean joined(Utterance utterance, int at, String marks) {
        List<Token> tokens = utterance.tokens();
        return at < tokens.size()
                && tokens.get(at).isNumber()
                && tokens.get(at - 1).isNumber()
                && tokens.get(at).start() - tokens.get(at - 1).end() == 1
                && marks.indexOf(utterance.text().charAt(tokens.get(at - 1).end())) >= 0;
    }
}
