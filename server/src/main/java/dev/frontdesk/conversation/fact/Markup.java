package dev.frontdesk.conversation.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What models put around words and nobody says: the marks of lists and of emphasis, and pictures.
final class Markup {

    private static final Pattern ITEM = Pattern.compile("(?m)^[\\s>]*(?:[-*•–]|#{1,6}|[0-9]{1,2}[.)])[ \\t]+");
    private static final Pattern COUNTED = Pattern.compile("(?<=[:;,] )(?:[0-9]{1,2}|[a-d])[.)] ");
    private static final Pattern EMPHASIS = Pattern.compile("\\*+|(?<![\\p{L}\\p{N}])_+|_+(?![\\p{L}\\p{N}_])");
    private static final Pattern PICTURE = Pattern.compile("[\\p{So}\\p{Sk}\\x{FE0F}\\x{200D}&&[^°^`´¨]]+");

    private static final int FEW = 3;

    private Markup() {}

    /// The sentences of a text as they are said. "The check-up? That's 80 dollars." is one.
    static List<String> sentences(String text) {
        var sentences = new ArrayList<String>();
        for (var sentence : new SentenceStream().end(without(text))) {
            var last = sentences.isEmpty() ? "" : sentences.getLast();
            if (last.endsWith("?") && Plain.words(last).size() <= FEW) {
                sentences.set(sentences.size() - 1, last + " " + sentence);
            } else {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    static String without(String text) {
        var plain = ITEM.matcher(text).replaceAll("");
        plain = COUNTED.matcher(plain).replaceAll("");
        plain = EMPHASIS.matcher(plain).replaceAll("");
        return PICTURE.matcher(plain).replaceAll(" ").strip();
    }
}
