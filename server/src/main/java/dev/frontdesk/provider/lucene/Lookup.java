package dev.frontdesk.provider.lucene;

import dev.frontdesk.knowledge.meaning.PassageKey;
import java.util.Map;
import java.util.Set;

/// A question as it is looked up.
///
/// @param unsaid stems that say nothing here
/// @param near how near passages are to it by meaning; empty when that is not known
record Lookup(String question, Set<String> unsaid, Map<PassageKey, Double> near, Weighing weighing) {

    static Lookup of(String question, Set<String> unsaid, Map<PassageKey, Double> near, Weighing weighing) {
        var blind = near.isEmpty() && weighing == Weighing.BOTH;
        return new Lookup(question, unsaid, near, blind ? Weighing.WORDS : weighing);
    }
}
