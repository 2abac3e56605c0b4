package dev.frontdesk.provider.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/// Hears in a question what it speaks of: the longest phrases of which something is known, and the words
/// that remain and say something.
final class ConceptReader {

    private static final double LIGHT = 0.35;
    private static final double SAME = 0.9;
    private static final double ALSO = 0.7;

    private final Vocabulary vocabulary;
    private final Set<String> unsaid;

    /// @param unsaid stems that say nothing here, such as the business's own name
    ConceptReader(Vocabulary vocabulary, Set<String> unsaid) {
        this.vocabulary = vocabulary;
        this.unsaid = Set.copyOf(unsaid);
    }

    /// In the order in which they were said, each once.
    List<Concept> read(String question) {
        var words = vocabulary.stems().of(question);
        var concepts = new ArrayList<Concept>();
        var at = 0;
        while (at < words.size()) {
            var phrase = known(words, at);
            if (!phrase.isEmpty() || !saysNothing(words.get(at))) {
                var spoken = phrase.isEmpty() ? List.of(words.get(at)) : phrase;
                var concept = concept(spoken);
                if (!concepts.contains(concept)) {
                    concepts.add(concept);
                }
            }
            at += Math.max(1, phrase.size());
        }
        return concepts;
    }

    private List<String> known(List<String> words, int at) {
        for (var size = Math.min(vocabulary.longest(), words.size() - at); size > 0; size--) {
            var phrase = words.subList(at, at + size);
            if (vocabulary.phrase(phrase)) {
                return phrase;
            }
        }
        return List.of();
    }

    private Concept concept(List<String> spoken) {
        var phrases = new HashMap<List<String>, Double>();
        var kind = vocabulary.kind(spoken);
        if (!kind.isEmpty()) {
            kind.forEach(phrase -> phrases.put(phrase, 1.0));
            return new Concept(phrases, LIGHT, true);
        }
        vocabulary.also(spoken).forEach(phrase -> phrases.put(phrase, ALSO));
        vocabulary.same(spoken).forEach(phrase -> phrases.put(phrase, SAME));
        var telling = spoken.stream().filter(word -> !saysNothing(word)).toList();
        if (!telling.isEmpty()) {
            phrases.put(telling, 1.0);
        }
        var light = telling.isEmpty() || (spoken.size() == 1 && vocabulary.light(spoken.getFirst()));
        return new Concept(phrases, light ? LIGHT : 1.0, false);
    }

    private boolean saysNothing(String word) {
        return vocabulary.silent(word) || unsaid.contains(word);
    }
}
