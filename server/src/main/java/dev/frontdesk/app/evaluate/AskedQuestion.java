package dev.frontdesk.app.evaluate;

import dev.frontdesk.knowledge.Passage;
import org.jspecify.annotations.Nullable;

/// A question of a set, in other words than the articles'.
///
/// @param article the one that answers; null when none does
/// @param holds words of the passage that answers; empty when none does
record AskedQuestion(String words, @Nullable String article, String holds, Kept kept) {

    /// What the search had to do with questions before they were asked, and how their files' names end.
    enum Kept {
        /// It was tuned to them.
        DEVELOPING("developing"),
        /// Set aside before it was first tuned, and looked at when it was tuned later.
        ASIDE("set-aside"),
        /// Asked as obliquely as callers do, by somebody who had seen neither the search nor the other questions; it
        /// was
        /// tuned to them after they had been asked once.
        OBLIQUE("oblique"),
        /// Written after it was tuned last.
        UNSEEN("fresh");

        private final String file;

        Kept(String file) {
            this.file = file;
        }

        String file() {
            return file;
        }
    }

    boolean isUnseen() {
        return kept == Kept.UNSEEN;
    }

    boolean isAnswerable() {
        return article != null;
    }

    boolean isAnsweredBy(Passage passage) {
        return passage.article().equals(article) && passage.text().contains(holds);
    }
}
