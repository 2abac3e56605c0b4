package dev.frontdesk.provider.lucene;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// One thing a question speaks of.
///
/// @param phrases the stems that mean it, and how sure each of them does, up to 1
/// @param weight how much it says, whatever it is, up to 1
/// @param kind whether it is the kind of answer that is asked for: how much, how long
record Concept(Map<List<String>, Double> phrases, double weight, boolean kind) {

    /// How surely it is spoken of where these stems are found; 0 when it is not.
    double in(Set<String> stems) {
        var best = 0.0;
        for (var phrase : phrases.entrySet()) {
            if (phrase.getValue() > best && stems.containsAll(phrase.getKey())) {
                best = phrase.getValue();
            }
        }
        return best;
    }
}
