package dev.frontdesk.provider.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.knowledge.Question;
import dev.frontdesk.knowledge.meaning.Embeddings;
import dev.frontdesk.knowledge.meaning.PassageKey;
import dev.frontdesk.knowledge.meaning.Vectors;
import java.time.Duration;
import java.util.Map;

/// Keeps an index of each business's vectors in memory, made when it is first asked for and brought up to date
/// when they have changed on any node.
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
    public Map<PassageKey, Double> of(Business business, Question question) {
        if (!embeddings.reads(question.language())) {
            return Map.of();
        }
        var index = index(business.id());
        return index.size() == 0
                ? Map.of()
                : embeddings
                        .ofQuestion(question.words())
                        .map(asked -> index.near(asked, MOST))
                        .orElse(Map.of());
    }

    @Override
    public void refresh(BusinessId business) {
        if (indexes.getIfPresent(business) != null) {
            index(business);
        }
    }

    private VectorIndex index(BusinessId business) {
        var state = vectors.state(business);
        var index = indexes.get(business, _ -> new VectorIndex());
        if (!index.state().equals(state)) {
            index.become(state, vectors.all(business, embeddings.model()));
        }
        return index;
    }
}
