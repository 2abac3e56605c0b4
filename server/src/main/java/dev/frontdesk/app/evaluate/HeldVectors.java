package dev.frontdesk.app.evaluate;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.knowledge.meaning.PassageKey;
import dev.frontdesk.knowledge.meaning.PassageKeys;
import dev.frontdesk.knowledge.meaning.PassageMeaning;
import dev.frontdesk.knowledge.meaning.Vectors;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/// The vectors of one business and one model, in memory. Not for use by more than one thread.
final class HeldVectors implements Vectors {

    /// There is nobody to keep apart.
    static final BusinessScope NO_SCOPE = new BusinessScope() {
        @Override
        public <T> T in(BusinessId business, Supplier<T> work) {
            return work.get();
        }

        @Override
        public void afterCommit(Runnable action) {
            action.run();
        }
    };

    private final Map<PassageKey, PassageMeaning> held = new HashMap<>();
    private int changes;

    @Override
    public String state(BusinessId business) {
        return Integer.toString(changes);
    }

    @Override
    public Map<PassageKey, PassageMeaning> all(BusinessId business, String model) {
        return Map.copyOf(held);
    }

    @Override
    public Map<PassageKey, PassageMeaning> some(BusinessId business, String model, Set<PassageKey> keys) {
        var some = new HashMap<>(held);
        some.keySet().retainAll(keys);
        return some;
    }

    @Override
    public PassageKeys keys(BusinessId business, String model) {
        var withWords = new HashSet<>(held.keySet());
        withWords.removeIf(key -> Objects.requireNonNull(held.get(key)).words() == null);
        return new PassageKeys(held.keySet(), withWords);
    }

    @Override
    public void put(BusinessId business, String model, Map<PassageKey, PassageMeaning> vectors) {
        held.putAll(vectors);
        changes++;
    }

    @Override
    public void keepOnly(BusinessId business, String model, Set<PassageKey> keys, String learned) {
        held.keySet().retainAll(keys);
        changes++;
    }
}
