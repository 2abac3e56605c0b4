package dev.frontdesk.conversation.scripted;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The words of what was said, in lower case, without digits and punctuation, and how they are compared with
/// those that the message files list.
final class Words {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

    private Words() {}

    static List<String> of(String text) {
        return Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// Whether one of the listed words was said.
    static boolean any(List<String> said, List<String> listed) {
        return listed.stream().anyMatch(said::contains);
    }

    /// Whether every word of a phrase was said, in whatever order.
    static boolean all(List<String> said, String phrase) {
        var words = of(phrase);
        return !words.isEmpty() && said.containsAll(words);
    }
}
