package dev.frontdesk.knowledge.meaning;

import dev.frontdesk.business.BusinessId;
import java.util.Map;
import java.util.Set;

/// Keeps passages' vectors, of each model for itself. Called inside a [dev.frontdesk.business.BusinessScope].
public interface Vectors {

    /// Changes, and is never the same again, whenever vectors of the business are put or forgotten.
    String state(BusinessId business);

    Map<PassageKey, Embedding> all(BusinessId business, String model);

    /// Those of these keys that are kept.
    Map<PassageKey, Embedding> some(BusinessId business, String model, Set<PassageKey> keys);

    /// A set of the caller's own.
    Set<PassageKey> keys(BusinessId business, String model);

    /// Adds to what is kept.
    void put(BusinessId business, String model, Map<PassageKey, Embedding> vectors);

    /// Forgets all others, of other models too.
    ///
    /// @param learned the state of the articles that the keys are from: nothing is to be learned from it any more
    void keepOnly(BusinessId business, String model, Set<PassageKey> keys, String learned);
}
