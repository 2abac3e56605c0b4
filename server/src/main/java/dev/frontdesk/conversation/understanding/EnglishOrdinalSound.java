package dev.frontdesk.conversation.understanding;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// What a recogniser writes that does not expect an ordinal: "search of May" for the third, "tense of
/// March" for the tenth. The telephone leaves little of a hiss, so f, s and th are one sound to it and may
/// be lost at either end; vowels stay. "First" and "second" are everyday words and arrive as such.
final class EnglishOrdinalSound {

    /// Vowels in capitals: A as in eight, E as in ten, I as in six, O as in four, U as in third, Y as in nine.
    private static final Map<Integer, String> ORDINALS =
            Map.of(3, "sUd", 4, "sOs", 5, "sIss", 6, "sIkss", 7, "sEsns", 8, "As", 9, "nYns", 10, "tEns", 12, "twElss");

    private static final String[][] SPELLINGS = {
        {"^kn", "n"},
        {"c(?=[eiy])|ch|sh|th|ph", "s"},
        {"eigh|ai|ay|a(?=[^aeiou]es?$)", "A"},
        {"igh|i(?=[^aeiou]es?$)", "Y"},
        {"ough|augh|our|oar|or|au|aw|oa|ou|o", "O"},
        {"ear(?=.)|ir|ur|er", "U"},
        {"ea|e(?!s?$)", "E"},
        {"ee|ie|i|y", "I"},
        {"e(?=s?$)", ""},
        {"u", "U"},
        {"a", "A"},
        {"gh|[^a-zA-Z]", ""},
        {"[fvzxj]", "s"},
        {"ck|[cqk]", "k"},
        {"(.)\\1+", "$1"}
    };
    private static final Pattern[] PATTERNS = new Pattern[SPELLINGS.length];

    static {
        for (int i = 0; i < SPELLINGS.length; i++) {
            PATTERNS[i] = Pattern.compile(SPELLINGS[i][0]);
        }
    }

    private static final double FARTHEST = 0.5;
    private static final double ODD_WORD = 0.4;
    private static final double HISS = 0.3;
    private static final double STOP = 0.2;
    private static final double VOWEL = 0.5;
    private static final double HISS_FOR_STOP = 0.4;
    private static final double OTHER = 1;

    private EnglishOrdinalSound() {}

    /// Days that a word may be said for, and what each costs.
    static Map<Integer, Double> near(String word) {
        String heard = sound(word);
        Map<Integer, Double> near = new HashMap<>();
        ORDINALS.forEach((day, said) -> {
            double distance = distance(said, heard);
            if (distance <= FARTHEST) {
                near.put(day, ODD_WORD + distance / 2);
            }
        });
        return near;
    }

    static String sound(String word) {
        String sound = word;
        for (int i = 0; i < PATTERNS.length; i++) {
            sound = PATTERNS[i].matcher(sound).replaceAll(SPELLINGS[i][1]);
        }
        return sound;
    }

    private static double distance(String said, String heard) {
        double[][] cost = new double[said.length() + 1][heard.length() + 1];
        for (int i = 0; i <= said.length(); i++) {
            for (int j = 0; j <= heard.length(); j++) {
                double best = i == 0 && j == 0 ? 0 : Double.MAX_VALUE;
                best = i == 0 ? best : Math.min(best, cost[i - 1][j] + lost(said.charAt(i - 1)));
                best = j == 0 ? best : Math.min(best, cost[i][j - 1] + lost(heard.charAt(j - 1)));
                cost[i][j] = i == 0 || j == 0
                        ? best
                        : Math.min(best, cost[i - 1][j - 1] + replaced(said.charAt(i - 1), heard.charAt(j - 1)));
            }
        }
        return cost[said.length()][heard.length()];
    }

    private static double lost(char sound) {
        return sound == 's' ? HISS : stop(sound) || "lrwh".indexOf(sound) >= 0 ? HISS : OTHER;
    }

    private static double replaced(char said, char heard) {
        if (said == heard) {
            return 0;
        }
        if (vowel(said) && vowel(heard)) {
            return VOWEL;
        }
        if (stop(said) && stop(heard)) {
            return STOP;
        }
        return (said == 's' && stop(heard)) || (stop(said) && heard == 's') ? HISS_FOR_STOP : OTHER;
    }

    private static boolean vowel(char sound) {
        return "AEIOUY".indexOf(sound) >= 0;
    }

    private static boolean stop(char sound) {
        return "ptkbdg".indexOf(sound) >= 0;
    }
}
