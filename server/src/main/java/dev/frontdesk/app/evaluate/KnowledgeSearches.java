package dev.frontdesk.app.evaluate;

import dev.frontdesk.knowledge.meaning.Embeddings;
import dev.frontdesk.knowledge.meaning.PassageLearning;
import dev.frontdesk.provider.lucene.LuceneSearch;
import dev.frontdesk.provider.lucene.Weighing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The ways of searching that are compared.
final class KnowledgeSearches {

    private KnowledgeSearches() {}

    /// Learns the set's passages first.
    ///
    /// @param embeddings null: by words alone
    static Map<Weighing, LuceneSearch> of(KnowledgeSet set, @Nullable Embeddings embeddings) {
        var searches = new EnumMap<Weighing, LuceneSearch>(Weighing.class);
        searches.put(Weighing.WORDS, new LuceneSearch(set.articles()));
        if (embeddings != null) {
            var vectors = new HeldVectors();
            new PassageLearning(HeldVectors.NO_SCOPE, set.articles(), vectors, embeddings, null).learn(set.business());
            for (var weighing : List.of(Weighing.MEANING, Weighing.BOTH)) {
                searches.put(weighing, LuceneSearch.withVectors(set.articles(), vectors, embeddings, weighing));
            }
        }
        return searches;
    }

    /// @param searches by set, in the order of the sets
    static KnowledgeScore score(
            Map<KnowledgeSet, Map<Weighing, LuceneSearch>> searches,
            Weighing weighing,
            Predicate<AskedQuestion> which) {
        var score = new KnowledgeScore();
        searches.forEach((set, ways) -> {
            var search = ways.get(weighing);
            if (search != null) {
                set.questions().stream().filter(which).forEach(asked -> score.ask(search, set, asked));
            }
        });
        return score;
    }
}
