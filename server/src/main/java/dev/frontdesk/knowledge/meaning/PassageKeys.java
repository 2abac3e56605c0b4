package dev.frontdesk.knowledge.meaning;

import java.util.Set;

/// Names of passages and their sentences.
///
/// @param withWords those of them whose words' meanings are there, or have to be, besides their own
public record PassageKeys(Set<PassageKey> all, Set<PassageKey> withWords) {

    public PassageKeys {
        all = Set.copyOf(all);
        withWords = Set.copyOf(withWords);
    }

    public boolean containsAll(PassageKeys others) {
        return all.containsAll(others.all) && withWords.containsAll(others.withWords);
    }

    /// Whether what the others want of this one is here.
    boolean serves(PassageKey key, PassageKeys others) {
        return all.contains(key) && (withWords.contains(key) || !others.withWords.contains(key));
    }
}
