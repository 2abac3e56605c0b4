package dev.frontdesk.provider.minilm;

import dev.frontdesk.knowledge.meaning.Embedding;
import dev.frontdesk.knowledge.meaning.WordMeaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes words of the pieces that the model cuts a text into ("park", "##ing").
final class PiecedWords {

    private static final String GOES_ON = "##";
    private static final Set<String> MARKS = Set.of("[CLS]", "[SEP]", "[UNK]", "[PAD]");
    private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");

    /// Words that are in any text: what they mean where they stand is what stands beside them.
    private static final Set<String> EVERYWHERE = Set.of("""
            a an the is are am was were be been being do does did to of in on at for with and or but if so as by from
            it its i me my we us our you your he him his she her they them their that this these those there here can
            could will would shall should may might must have has had not no what which who whom when where why how
            """.strip().split("\\s+"));

    private PiecedWords() {}

    /// A word of several pieces lies between them.
    ///
    /// @param vectors one for each piece
    static List<WordMeaning> of(String[] pieces, float[][] vectors) {
        var words = new ArrayList<WordMeaning>();
        for (var first = 0; first < pieces.length; ) {
            var end = first + 1;
            while (end < pieces.length && pieces[end].startsWith(GOES_ON)) {
                end++;
            }
            var word = word(pieces, first, end);
            if (counts(word)) {
                words.add(new WordMeaning(word, between(vectors, first, end)));
            }
            first = end;
        }
        return words;
    }

    private static boolean counts(String word) {
        return !MARKS.contains(word)
                && !EVERYWHERE.contains(word)
                && SAYS_SOMETHING.matcher(word).find();
    }

    private static String word(String[] pieces, int first, int end) {
        var word = new StringBuilder(pieces[first]);
        for (var at = first + 1; at < end; at++) {
            word.append(pieces[at], GOES_ON.length(), pieces[at].length());
        }
        return word.toString();
    }

    private static Embedding between(float[][] vectors, int first, int end) {
        var sum = new float[vectors[first].length];
        for (var at = first; at < end; at++) {
            var piece = Embedding.of(vectors[at]).values();
            for (var value = 0; value < sum.length; value++) {
                sum[value] += piece[value];
            }
        }
        return Embedding.of(sum);
    }
}
