package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.NumberReader.Found;
import dev.frontdesk.conversation.understanding.words.Token;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// English number words to numbers of any size: units, tens, hundreds, and the thousands, millions …
/// in falling order. A number ends where the next word cannot go on with it: "twenty, five" are two.
final class NumberWords {

    private static final Map<String, Integer> SMALL = new HashMap<>();
    private static final Map<String, Integer> POWERS = new HashMap<>();
    private static final Map<String, String> ORDINALS = new HashMap<>();
    private static final int HUNDRED = 100;

    static {
        for (int i = 0; i < EnglishNumbers.TO_NINETEEN.size(); i++) {
            SMALL.put(EnglishNumbers.TO_NINETEEN.get(i), i);
        }
        String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
        for (int i = 0; i < tens.length; i++) {
            SMALL.put(tens[i], 20 + 10 * i);
            ORDINALS.put(tens[i].replaceFirst("y$", "ieth"), tens[i]);
        }
        SMALL.put("fourty", 40);
        String[] powers = {"thousand", "million", "billion", "trillion", "quadrillion", "quintillion", "sextillion"};
        for (int i = 0; i < powers.length; i++) {
            POWERS.put(powers[i], 3 * (i + 1));
            POWERS.put(powers[i] + "s", 3 * (i + 1));
            ORDINALS.put(powers[i] + "th", powers[i]);
        }
        EnglishNumbers.TO_NINETEEN.forEach(word -> ORDINALS.put(word + "th", word));
        ORDINALS.putAll(Map.of(
                "first",
                "one",
                "second",
                "two",
                "third",
                "three",
                "fifth",
                "five",
                "eighth",
                "eight",
                "ninth",
                "nine",
                "twelfth",
                "twelve",
                "hundredth",
                "hundred"));
    }

    private final List<Token> tokens;
    private BigInteger total = BigInteger.ZERO;
    private int group;
    private int room = 1000;
    private int lastPower = Integer.MAX_VALUE;
    private int at;
    private String suffix = "";
    private boolean last;

    private NumberWords(List<Token> tokens, int at) {
        this.tokens = tokens;
        this.at = at;
    }

    /// The longest number that starts there; null if none does.
    static @Nullable Found longest(List<Token> tokens, int at) {
        return new NumberWords(tokens, at).read();
    }

    private @Nullable Found read() {
        int start = at;
        while (at < tokens.size() && !last && (at == start || !tokens.get(at).pause()) && step(start)) {
            at++;
        }
        if (at == start) {
            return null;
        }
        BigInteger value = total.add(BigInteger.valueOf(group));
        boolean digit = at == start + 1 && value.compareTo(BigInteger.TEN) < 0 && suffix.isEmpty();
        return new Found(at, value + (suffix.isEmpty() ? "" : ending(value) + plural()), digit);
    }

    private boolean step(int start) {
        String word = tokens.get(at).word();
        if (word.equals("and")) {
            // "Two hundred and four": only after a hundred or more, and with more to come.
            boolean large = at > start && (group >= HUNDRED || total.signum() > 0) && at + 1 < tokens.size();
            return large && SMALL.containsKey(cardinal(tokens.get(at + 1).word()));
        }
        String plain = cardinal(word);
        boolean goesOn = small(plain) || hundred(plain) || power(plain);
        if (goesOn && !plain.equals(word)) {
            suffix = word;
            last = true;
        }
        return goesOn;
    }

    private boolean small(String word) {
        Integer value = SMALL.get(word);
        if (value == null || value >= room || (value == 0 && room < 1000)) {
            return false;
        }
        group += value;
        room = value >= 20 ? 10 : value == 0 ? 0 : 1;
        if (value == 0) {
            last = true;
        }
        return true;
    }

    private boolean hundred(String word) {
        if (!word.equals("hundred") || group >= HUNDRED) {
            return false;
        }
        group = Math.max(1, group) * HUNDRED;
        room = HUNDRED;
        return true;
    }

    private boolean power(String word) {
        Integer power = POWERS.get(word);
        if (power == null || power >= lastPower) {
            return false;
        }
        total = total.add(BigInteger.TEN.pow(power).multiply(BigInteger.valueOf(Math.max(1, group))));
        group = 0;
        room = 1000;
        lastPower = power;
        return true;
    }

    private static String cardinal(String word) {
        String singular = word.endsWith("s") && ORDINALS.containsKey(word.substring(0, word.length() - 1))
                ? word.substring(0, word.length() - 1)
                : word;
        String special = ORDINALS.get(singular);
        return special != null ? special : irregular(word);
    }

    /// "Oneths" and the like, which people say in fractions.
    private static String irregular(String word) {
        String stem = word.endsWith("ths") ? word.substring(0, word.length() - 3) : "";
        return SMALL.containsKey(stem) ? stem : word;
    }

    private String plural() {
        return suffix.endsWith("s") ? "s" : "";
    }

    private String ending(BigInteger value) {
        int hundredth = value.mod(BigInteger.valueOf(HUNDRED)).intValue();
        boolean teens = hundredth >= 11 && hundredth <= 13;
        if (suffix.endsWith("th") || suffix.endsWith("ths")) {
            return "th";
        }
        return switch (teens ? 0 : hundredth % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
