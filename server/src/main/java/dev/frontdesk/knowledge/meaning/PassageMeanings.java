package dev.frontdesk.knowledge.meaning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Makes the vectors of passages and sentences, and of the words of passages: one look of the model at a text gives
/// both.
final class PassageMeanings {

    /// Passages and sentences at once: two texts each.
    static final int MOST = Embeddings.MOST / 2;

    private final Embeddings embeddings;
    private final boolean words;

    /// @param words whether those of words are made, if the model knows any
    PassageMeanings(Embeddings embeddings, boolean words) {
        this.embeddings = embeddings;
        this.words = words;
    }

    boolean haveWords() {
        return words && embeddings.knowsWords();
    }

    /// @param keys at most [#MOST] of the parts
    /// @throws EmbeddingsUnavailable when there are none to be had now
    Map<PassageKey, PassageMeaning> of(ArticleParts parts, List<PassageKey> keys) {
        var texts = new ArrayList<String>();
        for (var key : keys) {
            var part = Objects.requireNonNull(parts.words().get(key));
            texts.add(part.text());
            texts.add(part.whole());
        }
        var made = embeddings.meanings(texts);
        var meanings = new LinkedHashMap<PassageKey, PassageMeaning>();
        for (var index = 0; index < keys.size(); index++) {
            var key = keys.get(index);
            var standing = made.get(2 * index + 1);
            var whole = made.get(2 * index).whole().between(standing.whole());
            var codes = parts.inWords().contains(key) ? codes(standing) : null;
            meanings.put(key, new PassageMeaning(whole, codes));
        }
        return meanings;
    }

    private static WordCodes codes(TextMeaning text) {
        return WordCodes.of(
                text.words().stream().map(WordMeaning::inContext).toList(),
                text.whole().dimensions());
    }
}
