package dev.frontdesk.provider.pinecone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.knowledge.meaning.Embedding;
import dev.frontdesk.knowledge.meaning.EmbeddingsUnavailable;
import dev.frontdesk.knowledge.meaning.PassageKey;
import dev.frontdesk.knowledge.meaning.PassageWords;
import dev.frontdesk.provider.PublishedSchemas;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PineconeTest {

    private static final BusinessId BUSINESS = new BusinessId(new UUID(0, 7));
    private static final Embedding VECTOR = Embedding.of(new float[] {3, 4});
    private static final PassageKey DOGS = PassageKey.of(new PassageWords("Boats.", "Dogs ride for free."));

    private record Request(String path, String key, String version, String body) {
        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }
    }

    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile String answer = "{}";
    private HttpServer server;
    private Pinecone pinecone;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
        pinecone = new Pinecone(
                "sesame", URI.create("http://127.0.0.1:" + server.getAddress().getPort()), Duration.ofSeconds(10));
    }

    @AfterEach
    void close() {
        pinecone.close();
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.add(new Request(
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders().getFirst("Api-Key"),
                    exchange.getRequestHeaders().getFirst("X-Pinecone-Api-Version"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            var body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static Map<PassageKey, Embedding> many(int count) {
        var many = new HashMap<PassageKey, Embedding>();
        for (var number = 0; number < count; number++) {
            many.put(PassageKey.of(new PassageWords("Boats.", "Boat " + number)), VECTOR);
        }
        return many;
    }

    @Test
    void passagesNearAQuestionAreFoundInTheBusinesssNamespace() {
        answer = "{\"matches\": [{\"id\": \"" + DOGS.value() + "\", \"score\": 0.75}], \"namespace\": \"\"}";

        assertThat(pinecone.near(BUSINESS, VECTOR, 100)).isEqualTo(Map.of(DOGS, 0.75));
        assertThat(requests).singleElement().satisfies(request -> {
            assertThat(request.path()).isEqualTo("/query");
            assertThat(request.key()).isEqualTo("sesame");
            assertThat(request.version()).isEqualTo("2025-10");
            assertThat(request.json().path("namespace").asString()).isEqualTo(BUSINESS.toString());
            assertThat(request.json().path("topK").asInt()).isEqualTo(100);
            assertThat(request.json().path("vector").size()).isEqualTo(2);
        });
    }

    @Test
    void vectorsAreSentInPartsWithoutTheirTexts() {
        pinecone.put(BUSINESS, many(120));

        assertThat(requests).hasSize(3).allSatisfy(request -> {
            assertThat(request.path()).isEqualTo("/vectors/upsert");
            assertThat(request.body()).doesNotContain("Boat");
        });
        assertThat(requests.stream()
                        .mapToInt(request -> request.json().path("vectors").size())
                        .sum())
                .isEqualTo(120);
    }

    @Test
    void passagesThatAreGoneAreTakenOut() {
        pinecone.remove(BUSINESS, new HashSet<>(List.of(DOGS)));

        assertThat(requests).singleElement().satisfies(request -> {
            assertThat(request.path()).isEqualTo("/vectors/delete");
            assertThat(request.json().at("/ids/0").asString()).isEqualTo(DOGS.value());
        });
    }

    @Test
    void aQuestionGoesUnansweredAndAJobFailsWhileItIsAway() {
        status = 503;

        assertThat(pinecone.near(BUSINESS, VECTOR, 100)).isEmpty();
        assertThatThrownBy(() -> pinecone.put(BUSINESS, many(1)))
                .isInstanceOf(EmbeddingsUnavailable.class)
                .hasMessageContaining("SERVER 503");
    }

    @Test
    void afterFiveFailuresItIsNotAskedAnyMore() {
        status = 500;
        for (var question = 0; question < 10; question++) {
            assertThat(pinecone.near(BUSINESS, VECTOR, 100)).isEmpty();
        }

        assertThat(requests).hasSize(5);
    }

    @Test
    void whatIsSentFitsThePublishedSchemasWhereTheyAreThere() {
        pinecone.near(BUSINESS, VECTOR, 100);
        pinecone.put(BUSINESS, many(2));
        pinecone.remove(BUSINESS, new HashSet<>(List.of(DOGS)));
        var schemas = Map.of(
                "/query", "QueryRequest", "/vectors/upsert", "UpsertRequest", "/vectors/delete", "DeleteRequest");

        assertThat(requests).hasSize(3);
        PublishedSchemas.find("pinecone.json")
                .ifPresent(published -> assertThat(requests)
                        .allSatisfy(request -> assertThat(published.mistakes(
                                        Objects.requireNonNull(schemas.get(request.path())), request.body()))
                                .isEmpty()));
    }
}
