package dev.frontdesk.knowledge.meaning;

import dev.frontdesk.business.BusinessId;
import java.util.Map;
import java.util.Set;

/// Keeps passages' vectors and those of their words, of each model for itself. Called inside a
/// [dev.frontdesk.business.BusinessScope].
public interface Vectors {

    /// Changes, and is never the same again, whenever vectors of the business are put or forgotten.
    String state(BusinessId business);

    Map<PassageKey, PassageMeaning> all(BusinessId business, String model);

    /// Those of these keys that are kept.
    Map<PassageKey, PassageMeaning> some(BusinessId business, String model, Set<PassageKey> keys);

    /// What is kept, and of which of it the words are.
    PassageKeys keys(BusinessId business, String model);

    /// Adds to what is kept: passages, and words to those that had none. What is there is not changed.
    void put(BusinessId business, String model, Map<PassageKey, PassageMeaning> vectors);

    /// Forgets all others, of other models too.
    ///
    /// @param learned the state of the articles that the keys are from: nothing is to be learned from it any more
    void keepOnly(BusinessId business, String model, Set<PassageKey> keys, String learned);
}
