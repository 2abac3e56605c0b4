package dev.frontdesk.knowledge.meaning;

import dev.frontdesk.business.BusinessId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Vectors of one business, kept in memory.
public final class InMemoryVectors implements Vectors {

    private final Map<String, Map<PassageKey, PassageMeaning>> byModel = new HashMap<>();
    private int changes;
    public String learned = "";

    @Override
    public String state(BusinessId business) {
        return Integer.toString(changes);
    }

    @Override
    public Map<PassageKey, PassageMeaning> all(BusinessId business, String model) {
        return Map.copyOf(of(model));
    }

    @Override
    public Map<PassageKey, PassageMeaning> some(BusinessId business, String model, Set<PassageKey> keys) {
        var some = new HashMap<>(of(model));
        some.keySet().retainAll(keys);
        return some;
    }

    @Override
    public PassageKeys keys(BusinessId business, String model) {
        var withWords = new HashSet<PassageKey>();
        of(model).forEach((key, meaning) -> {
            if (meaning.words() != null) {
                withWords.add(key);
            }
        });
        return new PassageKeys(of(model).keySet(), withWords);
    }

    @Override
    public void put(BusinessId business, String model, Map<PassageKey, PassageMeaning> vectors) {
        vectors.forEach((key, meaning) -> of(model)
                .merge(
                        key,
                        meaning,
                        (kept, now) ->
                                new PassageMeaning(kept.whole(), kept.words() == null ? now.words() : kept.words())));
        changes++;
    }

    @Override
    public void keepOnly(BusinessId business, String model, Set<PassageKey> keys, String state) {
        byModel.keySet().retainAll(Set.of(model));
        of(model).keySet().retainAll(keys);
        learned = state + " " + model;
        changes++;
    }

    private Map<PassageKey, PassageMeaning> of(String model) {
        return byModel.computeIfAbsent(model, _ -> new HashMap<>());
    }
}
