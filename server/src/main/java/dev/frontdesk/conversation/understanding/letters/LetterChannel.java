package dev.frontdesk.conversation.understanding.letters;

import dev.frontdesk.conversation.understanding.letters.Sound.Reading;
import java.util.Arrays;
import java.util.List;

/// What has to have been misheard for a spelling to be heard as these sounds: a sum over wrong,
/// missing and extra letters.
final class LetterChannel {

    static final double MISSING = 0.9;
    private static final double EXTRA = 0.7;
    private static final double REPEATED = 0.25;
    private static final double REPEATED_DIGIT = 0.5;
    private static final double CUT_SHORT = 0.3;
    private static final double CUT_OFF = 0.3;
    private static final int SHORTEST = 2;

    private LetterChannel() {}

    /// @param target in capitals and digits
    static double cost(List<Sound> sounds, String target) {
        return ends(sounds, target)[sounds.size()];
    }

    /// The same where the answer may have been cut short, as recognisers do: what is missing at the end
    /// costs less.
    static double costCutShort(List<Sound> sounds, String target) {
        double[] row = rows(sounds, target)[sounds.size()];
        double best = row[target.length()];
        for (int j = SHORTEST; j < target.length(); j++) {
            best = Math.min(best, row[j] + CUT_SHORT + (target.length() - j) * CUT_OFF);
        }
        return best;
    }

    /// For each number of sounds from the start, what it costs if they are the whole target.
    static double[] ends(List<Sound> sounds, String target) {
        double[][] best = rows(sounds, target);
        double[] ends = new double[sounds.size() + 1];
        for (int i = 0; i <= sounds.size(); i++) {
            ends[i] = best[i][target.length()];
        }
        return ends;
    }

    private static double[][] rows(List<Sound> sounds, String target) {
        double[][] best = new double[sounds.size() + 1][target.length() + 1];
        for (double[] row : best) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        for (int j = 0; j <= target.length(); j++) {
            best[0][j] = j * MISSING;
        }
        for (int i = 0; i < sounds.size(); i++) {
            for (Reading reading : sounds.get(i).readings()) {
                advance(best[i], best[i + 1], reading, target);
            }
        }
        return best;
    }

    private static void advance(double[] from, double[] to, Reading reading, String target) {
        double[] row = from.clone();
        String heard = reading.letters();
        for (int i = 0; i < heard.length(); i++) {
            row = next(row, heard.charAt(i), i > 0 ? heard.charAt(i - 1) : 0, target);
        }
        for (int j = 0; j < row.length; j++) {
            to[j] = Math.min(to[j], row[j] + reading.cost());
        }
    }

    private static double[] next(double[] before, char heard, char last, String target) {
        double[] row = new double[before.length];
        for (int j = 0; j < row.length; j++) {
            boolean repeats = heard == last || (j > 0 && target.charAt(j - 1) == heard);
            row[j] = before[j] + (!repeats ? EXTRA : Character.isDigit(heard) ? REPEATED_DIGIT : REPEATED);
            if (j > 0) {
                row[j] = Math.min(row[j], before[j - 1] + Confusion.between(target.charAt(j - 1), heard));
                row[j] = Math.min(row[j], row[j - 1] + MISSING);
            }
        }
        return row;
    }

    /// The sounds in reverse, for spellings aligned from their ends.
    static List<Sound> reversed(List<Sound> sounds) {
        return sounds.reversed().stream()
                .map(sound -> new Sound(
                        sound.word(),
                        sound.readings().stream()
                                .map(reading -> new Reading(reversed(reading.letters()), reading.cost()))
                                .toList(),
                        sound.isLetters()))
                .toList();
    }

    static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
