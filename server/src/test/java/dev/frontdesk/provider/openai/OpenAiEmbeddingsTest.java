package dev.frontdesk.provider.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import dev.frontdesk.knowledge.meaning.Embeddings;
import dev.frontdesk.knowledge.meaning.EmbeddingsContract;
import dev.frontdesk.knowledge.meaning.EmbeddingsUnavailable;
import dev.frontdesk.knowledge.meaning.TestingEmbeddings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenAiEmbeddingsTest extends EmbeddingsContract {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration DEADLINE = Duration.ofSeconds(10);

    /// What is answered first, in order.
    private final Deque<Integer> refusals = new ArrayDeque<>();

    private final ScriptedHttp engine = new ScriptedHttp(this::answer);
    private final OpenAiEmbeddings embeddings =
            new OpenAiEmbeddings(engine.account(), "text-embedding-3-small", DEADLINE, DEADLINE);

    @Override
    protected Embeddings embeddings() {
        return embeddings;
    }

    @AfterEach
    void close() {
        embeddings.close();
        engine.close();
    }

    private synchronized void answer(HttpExchange exchange, int number) throws IOException {
        if (!refusals.isEmpty()) {
            ScriptedHttp.answer(exchange, refusals.removeFirst(), "{}".getBytes(StandardCharsets.UTF_8));
            return;
        }
        var input = request(number - 1).path("input");
        var places = new ArrayList<JsonNode>();
        for (var index = 0; index < input.size(); index++) {
            var one = JSON.createObjectNode().put("object", "embedding").put("index", index);
            var values = one.putArray("embedding");
            for (var value :
                    TestingEmbeddings.embedding(input.get(index).asString()).values()) {
                values.add(value);
            }
            places.add(one);
        }
        Collections.reverse(places);
        var body = JSON.createObjectNode().put("object", "list");
        body.putArray("data").addAll(places);
        ScriptedHttp.answer(exchange, 200, body.toString().getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode request(int number) {
        return JSON.readTree(engine.requests().get(number).text());
    }

    @Test
    void theModelIsAskedForWithTheKey() {
        embeddings.of(List.of("a text"));

        assertThat(engine.requests()).singleElement().satisfies(request -> {
            assertThat(request.path()).isEqualTo("/v1/embeddings");
            assertThat(request.authorization()).isEqualTo("Bearer sesame");
        });
        assertThat(request(0)).isEqualTo(JSON.readTree("""
                {"model": "text-embedding-3-small", "input": ["a text"]}"""));
    }

    @Test
    void whatIsSentFitsThePublishedSchemaWhereItIsThere() {
        embeddings.of(List.of("a text", "another"));

        assertThat(engine.requests()).hasSize(1);
        PublishedOpenAi.find()
                .ifPresent(published -> assertThat(published.mistakes(
                                "CreateEmbeddingRequest",
                                engine.requests().getFirst().text()))
                        .isEmpty());
    }

    @Test
    void whatMayPassIsRepeatedForAJob() {
        refusals.addAll(List.of(429, 503));

        assertThat(embeddings.of(List.of("a text"))).hasSize(1);
        assertThat(engine.requests()).hasSize(3);
    }

    @Test
    void whatWillNotPassIsNotRepeated() {
        refusals.addAll(List.of(401, 401));

        assertThatThrownBy(() -> embeddings.of(List.of("a text")))
                .isInstanceOf(EmbeddingsUnavailable.class)
                .hasMessageContaining("401");
        assertThat(engine.requests()).hasSize(1);
    }

    @Test
    void aQuestionIsAskedForOnce() {
        refusals.add(503);

        assertThat(embeddings.ofQuestion("Where are you?")).isEmpty();
        assertThat(engine.requests()).hasSize(1);
    }

    @Test
    void afterFiveFailuresQuestionsAreNotAskedForAnyMore() {
        refusals.addAll(Collections.nCopies(5, 503));
        for (var question = 0; question < 10; question++) {
            assertThat(embeddings.ofQuestion("Where are you?")).isEmpty();
        }

        assertThat(engine.requests()).hasSize(5);
    }

    @Test
    void anAnswerThatIsNoneIsAFault() {
        var odd = new ScriptedHttp((exchange, _) ->
                ScriptedHttp.answer(exchange, 200, "{\"data\": [{\"index\": 7}]}".getBytes(StandardCharsets.UTF_8)));
        try (odd;
                var asking = new OpenAiEmbeddings(odd.account(), "m", DEADLINE, DEADLINE)) {
            assertThatThrownBy(() -> asking.of(List.of("a text"))).isInstanceOf(EmbeddingsUnavailable.class);
        }
    }
}
