package dev.frontdesk.knowledge.meaning;

import dev.frontdesk.knowledge.Article;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All of an article that has a vector of its own ([PassageWords#parts]).
///
/// @param inWords passages, whose words have one each besides; none where the model tells nothing of words
record ArticleParts(Map<PassageKey, PassageWords> words, Set<PassageKey> inWords) {

    static final ArticleParts NONE = new ArticleParts(Map.of(), Set.of());

    static ArticleParts of(Article article, boolean knowsWords) {
        var words = new LinkedHashMap<PassageKey, PassageWords>();
        var inWords = new HashSet<PassageKey>();
        for (var passage : PassageWords.in(article)) {
            passage.parts().forEach(part -> words.putIfAbsent(PassageKey.of(part), part));
            if (knowsWords) {
                inWords.add(PassageKey.of(passage));
            }
        }
        return new ArticleParts(words, inWords);
    }

    PassageKeys keys() {
        return new PassageKeys(words.keySet(), inWords);
    }

    /// What of it is not among these, or not with its words.
    ArticleParts without(PassageKeys known) {
        var wanted = keys();
        var missing = new LinkedHashMap<>(words);
        missing.keySet().removeIf(key -> known.serves(key, wanted));
        return new ArticleParts(missing, inWords);
    }

    /// Those of all of them.
    static ArticleParts together(List<ArticleParts> articles) {
        var words = new LinkedHashMap<PassageKey, PassageWords>();
        var inWords = new HashSet<PassageKey>();
        for (var article : articles) {
            article.words.forEach(words::putIfAbsent);
            inWords.addAll(article.inWords);
        }
        return new ArticleParts(words, inWords);
    }
}
