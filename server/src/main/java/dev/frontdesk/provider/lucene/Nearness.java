package dev.frontdesk.provider.lucene;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.knowledge.Question;
import dev.frontdesk.knowledge.meaning.Embeddings;
import dev.frontdesk.knowledge.meaning.NearPassages;
import dev.frontdesk.knowledge.meaning.PassageKey;
import java.util.Map;

/// Tells which passages are near a question by meaning, and how near. Empty when nothing is known of that now.
@FunctionalInterface
interface Nearness {

    /// Of one question; they are put in order with the help of words then.
    int MOST = 100;

    Nearness UNKNOWN = (_, _) -> Map.of();

    Map<PassageKey, Double> of(Business business, Question question);

    /// Brings up to date what is in memory of the business already.
    default void refresh(BusinessId business) {}

    static Nearness elsewhere(Embeddings embeddings, NearPassages passages) {
        return (business, question) -> embeddings.reads(question.language())
                ? embeddings
                        .ofQuestion(question.words())
                        .map(asked -> passages.near(business.id(), asked, MOST))
                        .orElse(Map.of())
                : Map.of();
    }
}
