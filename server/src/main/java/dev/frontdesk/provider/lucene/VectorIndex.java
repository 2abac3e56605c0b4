package dev.frontdesk.provider.lucene;

import dev.frontdesk.knowledge.meaning.Embedding;
import dev.frontdesk.knowledge.meaning.PassageKey;
import java.util.Map;
import org.apache.lucene.util.VectorUtil;

/// A business's vectors as they were at one state of them. All are compared, which takes a millisecond for some
/// thousands: a graph of them would have to be made anew by every node, in seconds, before the first answer.
///
/// @param state what the vectors' state was
record VectorIndex(String state, Map<PassageKey, float[]> vectors) {

    static final VectorIndex EMPTY = new VectorIndex("", Map.of());

    boolean isEmpty() {
        return vectors.isEmpty();
    }

    Near near(Embedding question) {
        var asked = question.values();
        return key -> {
            var vector = vectors.get(key);
            return vector == null ? Double.NaN : VectorUtil.dotProduct(asked, vector);
        };
    }
}
