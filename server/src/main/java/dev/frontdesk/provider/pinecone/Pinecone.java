package dev.frontdesk.provider.pinecone;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.knowledge.meaning.Embedding;
import dev.frontdesk.knowledge.meaning.EmbeddingsUnavailable;
import dev.frontdesk.knowledge.meaning.NearPassages;
import dev.frontdesk.knowledge.meaning.PassageKey;
import dev.frontdesk.provider.ProviderException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Vectors in one index at Pinecone, made for the cosine or the dot product. In turns it is asked once and briefly,
/// and not at all for half a minute after five requests in a row that failed.
public final class Pinecone implements NearPassages, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Pinecone.class);
    private static final Duration DEADLINE = Duration.ofSeconds(10);
    /// Of at most 1,000 vectors and two megabytes.
    private static final int MOST_PUT = 50;

    private static final int MOST_REMOVED = 1_000;
    private static final int FAILURES = 5;

    private final PineconeHttp http;
    private final Duration inTurns;
    private final CircuitBreaker breaker = CircuitBreaker.of(
            PineconeHttp.VENDOR,
            CircuitBreakerConfig.custom()
                    .slidingWindowSize(FAILURES)
                    .minimumNumberOfCalls(FAILURES)
                    .failureRateThreshold(100)
                    .waitDurationInOpenState(Duration.ofSeconds(30))
                    .permittedNumberOfCallsInHalfOpenState(1)
                    .build());

    /// @param index the address of its host, without a path
    /// @param inTurns for a question to be answered
    public Pinecone(String key, URI index, Duration inTurns) {
        this.http = new PineconeHttp(key, index, inTurns);
        this.inTurns = inTurns;
    }

    @Override
    public String name() {
        return PineconeHttp.VENDOR;
    }

    @Override
    public Map<PassageKey, Double> near(BusinessId business, Embedding question, int most) {
        var request = request(business).put("topK", most).put("includeValues", false);
        values(request, "vector", question);
        try {
            return matches(breaker.executeSupplier(() -> http.post("/query", request, inTurns)));
        } catch (CallNotPermittedException resting) {
            return Map.of();
        } catch (ProviderException away) {
            LOG.warn("A question is answered by words alone: {}", away.getMessage());
            return Map.of();
        }
    }

    private static Map<PassageKey, Double> matches(JsonNode answer) {
        var near = new HashMap<PassageKey, Double>();
        for (var match : answer.path("matches")) {
            near.put(
                    new PassageKey(match.path("id").asString("")),
                    match.path("score").asDouble(0));
        }
        return near;
    }

    @Override
    public void put(BusinessId business, Map<PassageKey, Embedding> vectors) {
        var all = List.copyOf(vectors.entrySet());
        for (var first = 0; first < all.size(); first += MOST_PUT) {
            var request = request(business);
            var some = request.putArray("vectors");
            all.subList(first, Math.min(all.size(), first + MOST_PUT))
                    .forEach(one ->
                            values(some.addObject().put("id", one.getKey().value()), "values", one.getValue()));
            job("/vectors/upsert", request);
        }
    }

    @Override
    public void remove(BusinessId business, Set<PassageKey> keys) {
        var all = List.copyOf(keys);
        for (var first = 0; first < all.size(); first += MOST_REMOVED) {
            var request = request(business);
            var ids = request.putArray("ids");
            all.subList(first, Math.min(all.size(), first + MOST_REMOVED)).forEach(key -> ids.add(key.value()));
            job("/vectors/delete", request);
        }
    }

    /// Jobs are repeated by whoever runs them.
    private void job(String path, ObjectNode request) {
        try {
            var _ = http.post(path, request, DEADLINE);
        } catch (ProviderException away) {
            throw new EmbeddingsUnavailable(away.reason(), away);
        }
    }

    private static ObjectNode request(BusinessId business) {
        return JsonMapper.shared().createObjectNode().put("namespace", business.toString());
    }

    private static void values(ObjectNode node, String name, Embedding embedding) {
        var array = node.putArray(name);
        for (var value : embedding.values()) {
            array.add(value);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
