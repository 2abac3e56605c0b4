package dev.frontdesk.provider.openai;

import dev.frontdesk.knowledge.meaning.Embedding;
import dev.frontdesk.knowledge.meaning.Embeddings;
import dev.frontdesk.knowledge.meaning.EmbeddingsUnavailable;
import dev.frontdesk.speech.SpeechFailure;
import dev.frontdesk.speech.SpeechFault.Kind;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Vectors from behind `/embeddings`, OpenAI's or one's own. A question is asked for once and briefly, and not at
/// all for half a minute after five in a row that failed.
public final class OpenAiEmbeddings implements Embeddings {

    private static final Logger LOG = LoggerFactory.getLogger(OpenAiEmbeddings.class);
    private static final String PATH = "/embeddings";
    private static final String JSON = "application/json";
    private static final int MOST_AT_ONCE = 32;
    private static final int FAILURES = 5;
    private static final Duration LEFT_ALONE = Duration.ofSeconds(30);

    private final String model;
    private final OpenAiHttp http;
    private final OpenAiHttp quick;
    private final Retries retries = new Retries();
    private final CircuitBreaker breaker = CircuitBreaker.of(
            "openai-embeddings",
            CircuitBreakerConfig.custom()
                    .slidingWindowSize(FAILURES)
                    .minimumNumberOfCalls(FAILURES)
                    .failureRateThreshold(100)
                    .waitDurationInOpenState(LEFT_ALONE)
                    .permittedNumberOfCallsInHalfOpenState(1)
                    .build());

    /// @param deadline for texts of jobs to be answered, each time that it is tried
    /// @param inTurns for a question's
    public OpenAiEmbeddings(OpenAiAccount account, String model, Duration deadline, Duration inTurns) {
        this.model = model;
        this.http = new OpenAiHttp(account, deadline);
        this.quick = new OpenAiHttp(account, inTurns);
    }

    @Override
    public String model() {
        return model;
    }

    @Override
    public boolean reads(Locale language) {
        return true;
    }

    @Override
    public List<Embedding> of(List<String> texts) {
        try {
            var all = new ArrayList<Embedding>();
            for (var first = 0; first < texts.size(); first += MOST_AT_ONCE) {
                var some = texts.subList(first, Math.min(texts.size(), first + MOST_AT_ONCE));
                all.addAll(retries.run(() -> ask(http, some)));
            }
            return all;
        } catch (SpeechFailure fault) {
            throw new EmbeddingsUnavailable(String.valueOf(fault.getMessage()), fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new EmbeddingsUnavailable("OpenAI was not waited for", stopped);
        }
    }

    @Override
    public Optional<Embedding> ofQuestion(String words) {
        if (words.isBlank() || !breaker.tryAcquirePermission()) {
            return Optional.empty();
        }
        var start = breaker.getCurrentTimestamp();
        try {
            var made = ask(quick, List.of(words)).getFirst();
            breaker.onSuccess(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit());
            return Optional.of(made);
        } catch (SpeechFailure fault) {
            LOG.warn("A question has no vector: {}", fault.getMessage());
            breaker.onError(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            breaker.releasePermission();
        }
        return Optional.empty();
    }

    private List<Embedding> ask(OpenAiHttp over, List<String> texts) throws InterruptedException {
        var request = JsonMapper.shared().createObjectNode().put("model", model);
        var input = request.putArray("input");
        texts.forEach(input::add);
        var body = request.toString().getBytes(StandardCharsets.UTF_8);
        return read(over.exchange(PATH, JSON, body), texts.size());
    }

    /// The vectors come in any order, each with its text's place.
    private static List<Embedding> read(byte[] answer, int expected) {
        try {
            var embeddings = new Embedding[expected];
            for (var one : JsonMapper.shared().readTree(answer).path("data")) {
                embeddings[one.path("index").asInt(-1)] = Embedding.of(values(one.path("embedding")));
            }
            return List.of(embeddings);
        } catch (JacksonException | IllegalArgumentException | IndexOutOfBoundsException | NullPointerException odd) {
            throw new SpeechFailure(RealtimeFaults.fault(Kind.PROTOCOL, "an answer that is no list of embeddings"));
        }
    }

    private static float[] values(JsonNode array) {
        var values = new float[array.size()];
        for (var index = 0; index < values.length; index++) {
            values[index] = array.get(index).floatValue();
        }
        return values;
    }

    @Override
    public void close() {
        retries.stop();
        http.close();
        quick.close();
    }
}
