package dev.frontdesk.provider.lucene;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which passages hold which words, titles included, so that how rare something is need not be counted
/// passage by passage. Safe for use by many threads.
final class Holders {

    private static final BitSet NONE = new BitSet(0);

    private final Map<String, BitSet> byStem = new HashMap<>();

    Holders(List<Entry> entries) {
        for (var index = 0; index < entries.size(); index++) {
            for (var stem : entries.get(index).stems()) {
                hold(stem, index);
            }
            for (var stem : entries.get(index).titleStems()) {
                hold(stem, index);
            }
        }
    }

    /// How many passages speak of the concept.
    int of(Concept concept) {
        var holding = new BitSet();
        concept.phrases().keySet().forEach(phrase -> holding.or(together(phrase)));
        return holding.cardinality();
    }

    private BitSet together(List<String> phrase) {
        var together = new BitSet();
        together.or(byStem.getOrDefault(phrase.getFirst(), NONE));
        phrase.forEach(stem -> together.and(byStem.getOrDefault(stem, NONE)));
        return together;
    }

    private void hold(String stem, int entry) {
        byStem.computeIfAbsent(stem, _ -> new BitSet()).set(entry);
    }
}
