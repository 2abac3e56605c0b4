package dev.frontdesk.conversation.understanding.letters;

import dev.frontdesk.conversation.understanding.letters.Sound.Reading;
import java.util.ArrayList;
import java.util.List;

/// The postcode of a shape that is nearest to what was heard.
final class PostcodeFinder {

    private static final double EXTRA = 0.7;
    private static final double REPEATED = 0.25;
    private static final int MOST_SPELLINGS = 8;

    private PostcodeFinder() {}

    /// The sounds written out, the likely readings first.
    static List<String> spellings(List<Sound> sounds) {
        List<String> spellings = List.of("");
        for (Sound sound : sounds) {
            List<String> longer = new ArrayList<>();
            for (String spelling : spellings) {
                for (Reading reading : sound.readings()) {
                    longer.add(spelling + reading.letters());
                }
            }
            spellings = longer.subList(0, Math.min(MOST_SPELLINGS, longer.size()));
        }
        return spellings;
    }

    static String nearest(String heard, PostcodeShape shape) {
        int places = shape.places().length();
        double[][] best = new double[heard.length() + 1][places + 1];
        for (int i = 0; i <= heard.length(); i++) {
            for (int j = 0; j <= places; j++) {
                best[i][j] = i == 0 ? j * LetterChannel.MISSING : best(heard, shape, best, i, j);
            }
        }
        return trace(heard, shape, best);
    }

    private static double best(String heard, PostcodeShape shape, double[][] best, int i, int j) {
        double extra = best[i - 1][j] + extra(heard, i - 1);
        if (j == 0) {
            return extra;
        }
        char sign = likeliest(heard.charAt(i - 1), shape.allowed(j - 1));
        double same = best[i - 1][j - 1] + Confusion.between(sign, heard.charAt(i - 1));
        return Math.min(Math.min(extra, same), best[i][j - 1] + LetterChannel.MISSING);
    }

    private static double extra(String heard, int at) {
        boolean repeats = at > 0 && heard.charAt(at) == heard.charAt(at - 1);
        return repeats ? REPEATED : EXTRA;
    }

    private static String trace(String heard, PostcodeShape shape, double[][] best) {
        StringBuilder found = new StringBuilder();
        int i = heard.length();
        int j = shape.places().length();
        while (j > 0) {
            char sign = i == 0 ? shape.allowed(j - 1).charAt(0) : likeliest(heard.charAt(i - 1), shape.allowed(j - 1));
            if (i > 0 && best[i][j] == best[i - 1][j - 1] + Confusion.between(sign, heard.charAt(i - 1))) {
                found.append(sign);
                i--;
                j--;
            } else if (i > 0 && best[i][j] == best[i - 1][j] + extra(heard, i - 1)) {
                i--;
            } else {
                found.append(shape.allowed(j - 1).charAt(0));
                j--;
            }
        }
        return found.reverse().toString();
    }

    private static char likeliest(char heard, String allowed) {
        char likeliest = allowed.charAt(0);
        for (int i = 1; i < allowed.length(); i++) {
            char sign = allowed.charAt(i);
            if (Confusion.between(sign, heard) < Confusion.between(likeliest, heard)) {
                likeliest = sign;
            }
        }
        return likeliest;
    }
}
