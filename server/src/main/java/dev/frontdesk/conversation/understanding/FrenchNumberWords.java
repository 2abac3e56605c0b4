package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.SpokenDigits.Run;
import dev.frontdesk.conversation.understanding.words.Token;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// French number words to numbers of any size: below a hundred as phrases, then hundreds ("dix-neuf
/// cent" too), and the thousands, millions, milliards … in falling order. A lone number below ten
/// stays a word: "un" is an article, "neuf" is new.
final class FrenchNumberWords implements NumberReader {

    private static final String HUNDRED = "cent";
    private static final Set<String> FIRST = Set.of("premier", "premiere");
    private static final Map<String, Integer> POWERS = new HashMap<>();
    private static final Map<String, String> CARDINALS = new HashMap<>();
    private static final Set<String> MINUS = Set.of("moins");

    static {
        List<String> powers = List.of("mille", "million", "milliard", "billion", "billiard", "trillion", "trilliard");
        for (int i = 0; i < powers.size(); i++) {
            POWERS.put(powers.get(i), 3 * (i + 1));
        }
        FrenchNumbers.BELOW_HUNDRED.keySet().stream()
                .filter(phrase -> !phrase.contains(" "))
                .forEach(FrenchNumberWords::ordinal);
        POWERS.keySet().forEach(FrenchNumberWords::ordinal);
        ordinal(HUNDRED);
        CARDINALS.putAll(Map.of("cinquieme", "cinq", "neuvieme", "neuf", "unieme", "un"));
        CARDINALS.remove("zeroieme");
    }

    private static void ordinal(String word) {
        String stem = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
        CARDINALS.put(stem + "ieme", word);
    }

    /// @param end token after the last; the start where there is none
    private record Group(int end, int value) {
        boolean none(int at) {
            return end == at;
        }
    }

    @Override
    public @Nullable Found longest(List<Token> tokens, int at) {
        boolean minus =
                at == 0 && tokens.size() > 1 && MINUS.contains(tokens.getFirst().word());
        Found found = minus ? number(tokens, 1) : number(tokens, at);
        if (found == null) {
            return FIRST.contains(tokens.get(at).word()) && !partOfNumber(tokens, at - 1) ? first(tokens, at) : null;
        }
        if (minus) {
            return new Found(found.end(), "-" + found.written(), false);
        }
        boolean lone = found.leadingZero() && !partOfNumber(tokens, at - 1) && !partOfNumber(tokens, found.end());
        return lone ? null : found;
    }

    private static Found first(List<Token> tokens, int at) {
        return new Found(at + 1, tokens.get(at).word().equals("premier") ? "1er" : "1re", false);
    }

    private static boolean partOfNumber(List<Token> tokens, int at) {
        return at >= 0
                && at < tokens.size()
                && (!belowHundred(tokens, at).none(at) || hundred(tokens, at) || power(tokens, at) > 0);
    }

    private static @Nullable Found number(List<Token> tokens, int start) {
        BigInteger total = BigInteger.ZERO;
        int lastPower = Integer.MAX_VALUE;
        int at = start;
        while (at < tokens.size() && (at == start || !ended(tokens, at))) {
            Group group = belowThousand(tokens, at);
            int power = power(tokens, group.end());
            if (power >= lastPower
                    || (group.none(at) && power != 3 && !(power > 0 && ordinal(tokens, at)))
                    || (at > start && group.value() >= 1000)) {
                break;
            }
            long value = group.none(at) ? 1 : group.value();
            total = total.add(BigInteger.valueOf(value).multiply(BigInteger.TEN.pow(power)));
            at = power == 0 ? group.end() : group.end() + 1;
            lastPower = power;
            if (power == 0) {
                break;
            }
        }
        return at == start ? null : found(tokens, start, at, total);
    }

    private static Found found(List<Token> tokens, int start, int end, BigInteger value) {
        String last = tokens.get(end - 1).word();
        String ending = !ordinal(tokens, end - 1) ? "" : last.endsWith("s") ? "es" : "e";
        boolean digit = end == start + 1 && ending.isEmpty() && value.compareTo(BigInteger.TEN) < 0;
        return new Found(end, value + ending, digit);
    }

    /// An ordinal is the end of its number, and so is a pause.
    private static boolean ended(List<Token> tokens, int at) {
        return tokens.get(at).pause() || ordinal(tokens, at - 1);
    }

    private static boolean ordinal(List<Token> tokens, int at) {
        return CARDINALS.containsKey(singular(tokens.get(at).word()));
    }

    /// 0 where no power of a thousand stands there.
    private static int power(List<Token> tokens, int at) {
        return at >= tokens.size() || tokens.get(at).pause()
                ? 0
                : POWERS.getOrDefault(singular(cardinal(tokens.get(at).word())), 0);
    }

    private static Group belowThousand(List<Token> tokens, int at) {
        Group count = belowHundred(tokens, at);
        boolean countable = count.none(at) || (count.value() > 1 && !ordinal(tokens, count.end() - 1));
        if (!countable || !hundred(tokens, count.end())) {
            return count;
        }
        int hundreds = count.none(at) ? 1 : count.value();
        int end = count.end() + 1;
        if (end < tokens.size() && !ended(tokens, end)) {
            Group rest = belowHundred(tokens, end);
            if (hundred(tokens, rest.end())) {
                // "Quatre cent cinquante, six cent": the last word belongs to what follows.
                rest = belowHundred(tokens.subList(0, rest.end() - 1), end);
            }
            if (!rest.none(end) && rest.value() > 0) {
                return new Group(rest.end(), hundreds * 100 + rest.value());
            }
        }
        return new Group(end, hundreds * 100);
    }

    private static boolean hundred(List<Token> tokens, int at) {
        return at < tokens.size()
                && !tokens.get(at).pause()
                && singular(cardinal(tokens.get(at).word())).equals(HUNDRED);
    }

    /// The longest phrase that is such a number.
    private static Group belowHundred(List<Token> tokens, int at) {
        Group longest = new Group(at, 0);
        StringBuilder phrase = new StringBuilder();
        if (at >= tokens.size()) {
            return longest;
        }
        int end = Math.min(tokens.size(), at + FrenchNumbers.LONGEST);
        for (int i = at; i < end && (i == at || !tokens.get(i).pause()); i++) {
            phrase.append(i == at ? "" : " ").append(cardinal(tokens.get(i).word()));
            Integer value = FrenchNumbers.BELOW_HUNDRED.get(phrase.toString());
            if (value != null) {
                longest = new Group(i + 1, value);
            }
            if (ordinal(tokens, i)) {
                break;
            }
        }
        return longest;
    }

    private static String cardinal(String word) {
        return CARDINALS.getOrDefault(singular(word), word);
    }

    private static String singular(String word) {
        boolean plural = word.endsWith("iemes")
                || word.equals("cents")
                || (word.endsWith("s") && POWERS.containsKey(word.substring(0, word.length() - 1)));
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /// The same with round numbers kept apart from a digit after them: "huit cent, deux", "quatre-vingt,
    /// cinq".
    static Run roundDigits(List<Token> tokens, int at) {
        Run run = digits(tokens, at);
        if (run.isNone() || run.end() - at < 2) {
            return run;
        }
        int last = run.end() - 1;
        boolean fourTwenties = tokens.get(last - 1).word().equals("vingt")
                && last - 2 >= at
                && tokens.get(last - 2).word().equals("quatre");
        boolean round = hundred(tokens, last - 1) || fourTwenties;
        boolean digit = belowHundred(tokens, last).value() < 10;
        return round && digit ? digits(tokens.subList(0, last), at) : run;
    }

    /// The digits of a number of two or three places, as telephone numbers are said: "cinq cent
    /// quatorze", "quatre-vingt-dix".
    static Run digits(List<Token> tokens, int at) {
        if (ordinal(tokens, at)) {
            return Run.none(at);
        }
        Group group = belowThousand(tokens, at);
        return group.value() < 10 ? Run.none(at) : new Run(at, group.end(), Integer.toString(group.value()));
    }
}
