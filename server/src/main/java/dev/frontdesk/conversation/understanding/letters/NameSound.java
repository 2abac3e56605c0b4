package dev.frontdesk.conversation.understanding.letters;

/// How names sound in English, roughly: spellings of one sound get one sign, and two names are as far
/// apart as their consonants; vowels hardly count.
final class NameSound {

    private static final String[][] SPELLINGS = {
        {"^kn", "n"},
        {"^gn", "n"},
        {"^wr", "r"},
        {"^ps", "s"},
        {"^wh", "w"},
        {"eigh", "ay"},
        {"augh", "o"},
        {"ough", "o"},
        {"gh", ""},
        {"tch", "C"},
        {"sch", "S"},
        {"ch", "C"},
        {"sh", "S"},
        {"ti(?=o)", "S"},
        {"th", "T"},
        {"ph", "f"},
        {"ck", "k"},
        {"dge?", "j"},
        {"x", "ks"},
        {"qu?", "k"},
        {"c(?=[eiy])", "s"},
        {"c", "k"},
        {"^g(?=e)", "j"},
        {"z", "s"},
        {"mb$", "m"},
        {"(ie|ey|ee|y|i)$", "i"},
        {"e$", ""},
        {"y", "i"},
        {"(.)\\1+", "$1"}
    };
    private static final String VOWELS = "aeiou";
    private static final String[] ALIKE = {"pb", "td", "kg", "fvT", "sS", "SCj", "mn", "lr", "wr", "Ttd", "gj", "wv"};
    private static final double VOWEL = 0.25;
    private static final double WEAK = 0.35;
    private static final double SIMILAR = 0.5;

    private NameSound() {}

    /// @param plain letters in lower case
    static String of(String plain) {
        String sound = plain;
        for (String[] spelling : SPELLINGS) {
            sound = sound.replaceAll(spelling[0], spelling[1]);
        }
        return sound;
    }

    static double distance(String a, String b) {
        double[] row = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            row[j] = row[j - 1] + alone(b.charAt(j - 1));
        }
        for (int i = 1; i <= a.length(); i++) {
            double diagonal = row[0];
            row[0] += alone(a.charAt(i - 1));
            for (int j = 1; j <= b.length(); j++) {
                double above = row[j];
                double replaced = diagonal + replaced(a.charAt(i - 1), b.charAt(j - 1));
                double shorter = Math.min(above + alone(a.charAt(i - 1)), row[j - 1] + alone(b.charAt(j - 1)));
                row[j] = Math.min(replaced, shorter);
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    /// Too many or too few of them.
    private static double alone(char sign) {
        return vowel(sign) ? VOWEL : "hrw".indexOf(sign) >= 0 ? WEAK : 1;
    }

    private static double replaced(char a, char b) {
        if (a == b) {
            return 0;
        }
        if (vowel(a) && vowel(b)) {
            return VOWEL;
        }
        for (String group : ALIKE) {
            if (group.indexOf(a) >= 0 && group.indexOf(b) >= 0) {
                return SIMILAR;
            }
        }
        return vowel(a) || vowel(b) ? 1.2 : 1;
    }

    private static boolean vowel(char sign) {
        return VOWELS.indexOf(sign) >= 0;
    }
}
