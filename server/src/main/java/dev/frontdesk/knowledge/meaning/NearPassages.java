package dev.frontdesk.knowledge.meaning;

import dev.frontdesk.business.BusinessId;
import java.util.Map;
import java.util.Set;

/// An index of vectors outside of the process, each business's apart. Safe for use by many threads.
public interface NearPassages {

    /// Names the index.
    String name();

    /// The passages nearest to a question, with how near each is (see [Embedding#similarity]); none while the
    /// index is not to be reached. Within a turn: blocks for a second at most.
    Map<PassageKey, Double> near(BusinessId business, Embedding question, int most);

    /// For jobs; blocks. Putting what is there changes nothing.
    ///
    /// @throws EmbeddingsUnavailable when the index cannot be reached
    void put(BusinessId business, Map<PassageKey, Embedding> vectors);

    /// For jobs; blocks.
    ///
    /// @throws EmbeddingsUnavailable when the index cannot be reached
    void remove(BusinessId business, Set<PassageKey> keys);
}
