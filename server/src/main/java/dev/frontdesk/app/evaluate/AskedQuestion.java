package dev.frontdesk.app.evaluate;

import dev.frontdesk.knowledge.Passage;
import org.jspecify.annotations.Nullable;

/// A question of a set, in other words than the articles'.
///
/// @param article the one that answers; null when none does
/// @param holds words of the passage that answers; empty when none does
/// @param aside whether it was set aside before the search was tuned
record AskedQuestion(String words, @Nullable String article, String holds, boolean aside) {

    boolean isAnswerable() {
        return article != null;
    }

    boolean isAnsweredBy(Passage passage) {
        return passage.article().equals(article) && passage.text().contains(holds);
    }
}
