package dev.frontdesk.knowledge.meaning;

import dev.frontdesk.business.BusinessId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Vectors of one business, kept in memory.
public final class InMemoryVectors implements Vectors {

    private final Map<String, Map<PassageKey, Embedding>> byModel = new HashMap<>();
    private int changes;
    public String learned = "";

    @Override
    public String state(BusinessId business) {
        return Integer.toString(changes);
    }

    @Override
    public Map<PassageKey, Embedding> all(BusinessId business, String model) {
        return Map.copyOf(of(model));
    }

    @Override
    public Map<PassageKey, Embedding> some(BusinessId business, String model, Set<PassageKey> keys) {
        var some = new HashMap<>(of(model));
        some.keySet().retainAll(keys);
        return some;
    }

    @Override
    public Set<PassageKey> keys(BusinessId business, String model) {
        return new HashSet<>(of(model).keySet());
    }

    @Override
    public void put(BusinessId business, String model, Map<PassageKey, Embedding> vectors) {
        of(model).putAll(vectors);
        changes++;
    }

    @Override
    public void keepOnly(BusinessId business, String model, Set<PassageKey> keys, String state) {
        byModel.keySet().retainAll(Set.of(model));
        of(model).keySet().retainAll(keys);
        learned = state + " " + model;
        changes++;
    }

    private Map<PassageKey, Embedding> of(String model) {
        return byModel.computeIfAbsent(model, _ -> new HashMap<>());
    }
}
