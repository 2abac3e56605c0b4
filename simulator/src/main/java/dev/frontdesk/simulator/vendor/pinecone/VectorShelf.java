package dev.frontdesk.simulator.vendor.pinecone;

import dev.frontdesk.simulator.vendor.Fields;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Vectors by namespace and id, compared by cosine. Thread-safe.
final class VectorShelf {

    private static final int USUAL_MATCHES = 10;

    private final Map<String, Map<String, JsonNode>> namespaces = new LinkedHashMap<>();

    private record Match(JsonNode vector, double score) {}

    synchronized int size(String namespace) {
        return namespaces.getOrDefault(namespace, Map.of()).size();
    }

    synchronized int put(String namespace, JsonNode vectors) {
        var kept = namespaces.computeIfAbsent(namespace, any -> new LinkedHashMap<>());
        vectors.forEach(vector -> kept.put(vector.path("id").asString(""), vector));
        return vectors.size();
    }

    synchronized void remove(String namespace, JsonNode request) {
        var kept = namespaces.getOrDefault(namespace, new HashMap<>());
        if (request.path("deleteAll").asBoolean(false)) {
            kept.clear();
        }
        request.path("ids").forEach(id -> kept.remove(id.asString("")));
        if (request.path("filter").isObject()) {
            kept.values().removeIf(vector -> fits(vector, request.path("filter")));
        }
    }

    synchronized List<Map<String, @Nullable Object>> nearest(String namespace, JsonNode request) {
        return namespaces.getOrDefault(namespace, Map.of()).values().stream()
                .filter(vector -> fits(vector, request.path("filter")))
                .map(vector -> new Match(vector, cosine(vector.path("values"), request.path("vector"))))
                .sorted(Comparator.comparingDouble(Match::score).reversed())
                .limit(request.path("topK").asInt(USUAL_MATCHES))
                .map(match -> told(match, request))
                .toList();
    }

    synchronized Map<String, ?> statistics() {
        var counts = new LinkedHashMap<String, Map<String, ?>>();
        namespaces.forEach((name, vectors) -> counts.put(name, Map.of("vectorCount", vectors.size())));
        var all = namespaces.values().stream().mapToInt(Map::size).sum();
        return Fields.of("namespaces", counts, "totalVectorCount", all, "indexFullness", 0);
    }

    private static Map<String, @Nullable Object> told(Match match, JsonNode request) {
        var told = Fields.of("id", match.vector().path("id").asString(""), "score", match.score());
        if (request.path("includeValues").asBoolean(false)) {
            told.put("values", match.vector().path("values"));
        }
        if (request.path("includeMetadata").asBoolean(false)) {
            told.put("metadata", match.vector().path("metadata"));
        }
        return told;
    }

    /// Equality only: `{field: value}` and `{field: {$eq: value}}`.
    private static boolean fits(JsonNode vector, JsonNode filter) {
        return filter.properties().stream().allMatch(wanted -> {
            var value = wanted.getValue().has("$eq") ? wanted.getValue().path("$eq") : wanted.getValue();
            return vector.path("metadata").path(wanted.getKey()).equals(value);
        });
    }

    private static double cosine(JsonNode one, JsonNode other) {
        var product = 0.0;
        var square = 0.0;
        var otherSquare = 0.0;
        for (var i = 0; i < Math.min(one.size(), other.size()); i++) {
            var a = one.path(i).asDouble();
            var b = other.path(i).asDouble();
            product += a * b;
            square += a * a;
            otherSquare += b * b;
        }
        return square == 0 || otherSquare == 0 ? 0 : product / Math.sqrt(square * otherSquare);
    }
}
