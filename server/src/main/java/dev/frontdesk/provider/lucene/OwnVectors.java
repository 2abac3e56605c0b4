package dev.frontdesk.provider.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.knowledge.Question;
import dev.frontdesk.knowledge.meaning.Embeddings;
import dev.frontdesk.knowledge.meaning.Vectors;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;

/// Keeps each business's vectors in memory, read when it is first asked for and brought up to date when they have
/// changed on any node.
final class OwnVectors implements Nearness {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST_BUSINESSES = 200;

    private final Embeddings embeddings;
    private final Vectors vectors;
    private final Cache<BusinessId, VectorIndex> indexes = Caffeine.newBuilder()
            .expireAfterAccess(KEPT)
            .maximumSize(MOST_BUSINESSES)
            .build();

    OwnVectors(Embeddings embeddings, Vectors vectors) {
        this.embeddings = embeddings;
        this.vectors = vectors;
    }

    @Override
    public Near of(Business business, Question question) {
        if (!embeddings.reads(question.language())) {
            return Near.UNKNOWN;
        }
        var index = index(business.id());
        return index.isEmpty()
                ? Near.UNKNOWN
                : embeddings
                        .meaningOfQuestion(question.words())
                        .map(index::near)
                        .orElse(Near.UNKNOWN);
    }

    @Override
    public void refresh(BusinessId business) {
        if (indexes.getIfPresent(business) != null) {
            index(business);
        }
    }

    private VectorIndex index(BusinessId business) {
        var state = vectors.state(business);
        var known = indexes.get(business, _ -> VectorIndex.EMPTY);
        if (known.state().equals(state)) {
            return known;
        }
        var index = changed(state, business, known);
        indexes.put(business, index);
        return index;
    }

    /// Only what is new is read: passages, and words of those that had none.
    private VectorIndex changed(String state, BusinessId business, VectorIndex before) {
        var keys = vectors.keys(business, embeddings.model());
        var now = new HashMap<>(before.vectors());
        now.keySet().retainAll(keys.all());
        var words = new HashMap<>(before.words());
        words.keySet().retainAll(keys.withWords());
        var unread = new HashSet<>(keys.all());
        unread.removeIf(key -> now.containsKey(key)
                && (words.containsKey(key) || !keys.withWords().contains(key)));
        var read = now.isEmpty()
                ? vectors.all(business, embeddings.model())
                : vectors.some(business, embeddings.model(), unread);
        read.forEach((key, meaning) -> {
            now.put(key, meaning.whole().values());
            if (meaning.words() != null) {
                words.put(key, meaning.words());
            }
        });
        return VectorIndex.of(state, now, words);
    }
}
