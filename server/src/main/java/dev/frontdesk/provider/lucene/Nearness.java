package dev.frontdesk.provider.lucene;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.knowledge.Question;
import dev.frontdesk.knowledge.meaning.Embeddings;
import dev.frontdesk.knowledge.meaning.NearPassages;

/// Tells how near passages are to a question by meaning; [Near#UNKNOWN] when nothing is known of that now.
@FunctionalInterface
interface Nearness {

    /// How many an index elsewhere is asked for: passages and their sentences.
    int MOST = 200;

    Nearness UNKNOWN = (_, _) -> Near.UNKNOWN;

    Near of(Business business, Question question);

    /// Brings up to date what is in memory of the business already.
    default void refresh(BusinessId business) {}

    static Nearness elsewhere(Embeddings embeddings, NearPassages passages) {
        return (business, question) -> {
            if (!embeddings.reads(question.language())) {
                return Near.UNKNOWN;
            }
            var near = embeddings.ofQuestion(question.words()).map(asked -> passages.near(business.id(), asked, MOST));
            return near.isEmpty() || near.get().isEmpty()
                    ? Near.UNKNOWN
                    : key -> near.get().getOrDefault(key, Double.NaN);
        };
    }
}
