package dev.frontdesk.simulator.vendor.pinecone;

import static dev.frontdesk.simulator.vendor.chat.ModelCall.json;
import static dev.frontdesk.simulator.vendor.chat.ModelCall.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.simulator.vendor.chat.ChatDeed;
import dev.frontdesk.simulator.vendor.chat.ChatMind;
import dev.frontdesk.simulator.vendor.chat.ChatTrouble;
import dev.frontdesk.simulator.vendor.chat.HttpHouse;
import dev.frontdesk.simulator.vendor.model.BookingModel;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PineconeTest {

    private final ChatMind mind = new ChatMind(BookingModel::new);
    private final Pinecone pinecone = new Pinecone("key", mind);
    private final HttpHouse house = new HttpHouse(0, List.of(pinecone));

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theNearestOfANamespaceIsFound() throws Exception {
        upsert("bella", "parking", List.of(1.0, 0.0));
        upsert("bella", "hours", List.of(0.0, 1.0));
        upsert("other", "secret", List.of(0.9, 0.1));
        var query = Map.of("namespace", "bella", "topK", 1, "vector", List.of(0.8, 0.2), "includeMetadata", true);
        var matches = json(ask("/query", query)).path("matches");
        assertThat(matches).hasSize(1);
        assertThat(matches.path(0).path("id").asString("")).isEqualTo("parking");
        assertThat(matches.path(0).path("metadata").path("title").asString("")).isEqualTo("parking");
        assertThat(mind.violations()).isEmpty();
    }

    @Test
    void whatIsDeletedIsGone() throws Exception {
        upsert("bella", "parking", List.of(1.0, 0.0));
        upsert("bella", "hours", List.of(0.0, 1.0));
        assertThat(ask("/vectors/delete", Map.of("namespace", "bella", "ids", List.of("parking")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(pinecone.size("bella")).isEqualTo(1);
        ask("/vectors/delete", Map.of("namespace", "bella", "deleteAll", true));
        assertThat(json(ask("/describe_index_stats", Map.of()))
                        .path("totalVectorCount")
                        .asInt(-1))
                .isZero();
    }

    @Test
    void itCanBeBusy() throws Exception {
        mind.then(new ChatTrouble(ChatDeed.LIMIT));
        assertThat(ask("/describe_index_stats", Map.of()).statusCode()).isEqualTo(429);
        assertThat(ask("/describe_index_stats", Map.of()).statusCode()).isEqualTo(200);
    }

    private void upsert(String namespace, String id, List<Double> values) throws Exception {
        var vector = Map.of("id", id, "values", values, "metadata", Map.of("title", id));
        assertThat(ask("/vectors/upsert", Map.of("namespace", namespace, "vectors", List.of(vector)))
                        .statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> ask(String path, Map<String, ?> body) throws Exception {
        return post(house.url() + path, body, "Api-Key", "key", "X-Pinecone-Api-Version", "2025-10");
    }
}
