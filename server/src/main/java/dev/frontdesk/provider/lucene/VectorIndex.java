package dev.frontdesk.provider.lucene;

import dev.frontdesk.knowledge.meaning.CommonMeaning;
import dev.frontdesk.knowledge.meaning.PassageKey;
import dev.frontdesk.knowledge.meaning.SoughtWord;
import dev.frontdesk.knowledge.meaning.TextMeaning;
import dev.frontdesk.knowledge.meaning.WordCodes;
import dev.frontdesk.knowledge.meaning.WordMeaning;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.VectorUtil;

/// A business's vectors as they were at one state of them. All are compared, which takes a millisecond for some
/// thousands: a graph of them would have to be made anew by every node, in seconds, before the first answer.
///
/// @param state what the vectors' state was
/// @param words those of passages, where they are known
record VectorIndex(
        String state, Map<PassageKey, float[]> vectors, Map<PassageKey, WordCodes> words, CommonMeaning common) {

    static final VectorIndex EMPTY = of("", Map.of(), Map.of());

    static VectorIndex of(String state, Map<PassageKey, float[]> vectors, Map<PassageKey, WordCodes> words) {
        return new VectorIndex(state, vectors, words, CommonMeaning.of(words.values()));
    }

    boolean isEmpty() {
        return vectors.isEmpty();
    }

    Near near(TextMeaning question) {
        var asked = question.whole().values();
        var inContext = words.isEmpty()
                ? List.<NearWord>of()
                : question.words().stream().map(this::near).toList();
        return new Near() {
            @Override
            public double to(PassageKey key) {
                var vector = vectors.get(key);
                return vector == null ? Double.NaN : VectorUtil.dotProduct(asked, vector);
            }

            @Override
            public List<NearWord> words() {
                return inContext;
            }
        };
    }

    private NearWord near(WordMeaning word) {
        SoughtWord sought = common.seek(word);
        return new NearWord(sought.word(), key -> {
            var passage = words.get(key);
            return passage == null ? Double.NaN : sought.nearest(passage);
        });
    }
}
