package dev.frontdesk.conversation.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a sentence is what the owner or a tool said, nearly word for word: its words stand in one of the
/// texts, in the same order.
final class Quotes {

    private static final double NEARLY = 0.8;
    private static final int MOST_WORDS = 80;
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+");

    /// Words that may not be others than those of the text.
    private static final Pattern BINDING = Pattern.compile(
            ".*[0-9].*|(?:minute|hour|day|week|month|year|heure|jour|semaine)s?|mois|ans?"
                    + "|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
                    + "|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-five)?|hundred|noon|midnight"
                    + "|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante"
                    + "|soixante|cents?|midi|minuit|half|quarters?|demie?|not|never|no|without|pas|jamais|sans|aucune?");
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "is", "are", "of", "for", "to", "in", "on", "at", "it", "and", "we", "you", "i", "that",
            "so", "yes", "well", "sure", "also", "please", "have", "our", "your", "there", "there's", "it's", "we're",
            "le", "la", "les", "un", "une", "de", "du", "des", "et", "est", "au", "aux", "en", "il", "y", "oui", "nous",
            "vous", "votre", "nos", "bien", "sur");

    private Quotes() {}

    /// Whether one of the texts that may be told says this.
    static boolean quotes(String sentence, Sources sources) {
        var words = content(sentence);
        if (words.isEmpty()) {
            return false;
        }
        var own = Set.copyOf(words);
        return sources.spoken().stream()
                .filter(text -> text.stream().filter(own::contains).count() >= NEARLY * own.size())
                .anyMatch(text -> nearly(words, content(text)));
    }

    /// Whether the sentence is the text, or one of its sentences, word for word.
    static boolean repeats(String sentence, String text) {
        var words = Plain.words(sentence);
        var all = " " + String.join(" ", Plain.words(text)) + " ";
        return !words.isEmpty() && all.contains(" " + String.join(" ", words) + " ");
    }

    private static List<String> content(String text) {
        return content(Plain.words(text));
    }

    private static List<String> content(List<String> words) {
        return words.stream()
                .filter(word -> !SMALL.contains(word))
                .limit(MOST_WORDS)
                .toList();
    }

    private static boolean nearly(List<String> words, List<String> text) {
        var common = common(words, text);
        return common.size() >= NEARLY * words.size()
                && common.size() >= 2
                && words.stream()
                        .filter(word -> BINDING.matcher(word).matches())
                        .allMatch(common::contains);
    }

    /// The longest row of words that stand in both in this order.
    private static Set<String> common(List<String> words, List<String> text) {
        var longest = new int[words.size() + 1][text.size() + 1];
        for (var i = words.size() - 1; i >= 0; i--) {
            for (var j = text.size() - 1; j >= 0; j--) {
                longest[i][j] = words.get(i).equals(text.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        var common = new HashSet<String>();
        var i = 0;
        var j = 0;
        while (i < words.size() && j < text.size()) {
            if (words.get(i).equals(text.get(j))) {
                common.add(words.get(i++));
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    static List<String> sentences(String text) {
        return List.of(SENTENCE.split(text));
    }
}
