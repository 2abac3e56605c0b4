package dev.frontdesk.business.document.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the word that a mistyped one stands for.
public final class DidYouMean {

    private static final int LONGEST = 80;

    private DidYouMean() {}

    /// The nearest of `words`, when it is near enough to be meant: about one slip in three letters.
    public static Optional<String> nearest(String typed, Collection<String> words) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        var plain = plain(typed);
        return words.stream()
                .filter(word -> slips(plain, plain(word)) <= allowed(typed))
                .min(Comparator.comparingInt(word -> slips(plain, plain(word))));
    }

    /// The nearest word when there is one, else all of them.
    public static String oneOf(String typed, Collection<String> words) {
        return nearest(typed, words)
                .map(word -> "\"" + word + "\"")
                .orElseGet(() -> words.size() == 1
                        ? words.iterator().next()
                        : "one of " + String.join(", ", words.stream().sorted().toList()));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int allowed(String typed) {
        return Math.max(1, typed.length() / 3);
    }

    /// The Damerau-Levenshtein distance with adjacent swaps (optimal string alignment).
    private static int slips(String left, String right) {
        var beforeLast = new int[right.length() + 1];
        var last = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            last[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            var current = new int[right.length() + 1];
            current[0] = row;
            for (int column = 1; column <= right.length(); column++) {
                boolean same = left.charAt(row - 1) == right.charAt(column - 1);
                int best = Math.min(Math.min(last[column], current[column - 1]) + 1, last[column - 1] + (same ? 0 : 1));
                current[column] = swapped(left, right, row, column) ? Math.min(best, beforeLast[column - 2] + 1) : best;
            }
            beforeLast = last;
            last = current;
        }
        return last[right.length()];
    }

    private static boolean swapped(String left, String right, int row, int column) {
        return row > 1
                && column > 1
                && left.charAt(row - 1) == right.charAt(column - 2)
                && left.charAt(row - 2) == right.charAt(column - 1);
    }
}
