package dev.frontdesk.provider.lucene;

import dev.frontdesk.knowledge.meaning.PassageKey;
import java.util.List;

/// How near texts are to a question by meaning.
@FunctionalInterface
interface Near {

    /// Nothing is known of it: there is no vector of the question.
    Near UNKNOWN = _ -> Double.NaN;

    /// See [dev.frontdesk.knowledge.meaning.Embedding#similarity]; not a number for what has no vector yet, or is not
    /// among the nearest where only those are known.
    double to(PassageKey key);

    /// The question's words that say something; none where nothing is known of words.
    default List<NearWord> words() {
        return List.of();
    }
}
