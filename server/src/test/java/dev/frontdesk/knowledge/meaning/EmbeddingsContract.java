package dev.frontdesk.knowledge.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What everything that makes vectors promises.
public abstract class EmbeddingsContract {

    private static final String PARKING = "Where can I park my car?";

    /// The same for one test; what is used by many is closed elsewhere.
    protected abstract Embeddings embeddings();

    @Test
    void everyTextGetsItsVectorInItsPlace() {
        var made = embeddings().of(List.of(PARKING, "Is the water in the pool warm?", PARKING));

        assertThat(made).hasSize(3);
        assertThat(made.get(0).similarity(made.get(2))).isGreaterThan(0.999);
        assertThat(made.get(0).similarity(made.get(1))).isLessThan(0.9);
    }

    @Test
    void aQuestionsVectorIsLikeATexts() {
        var text = embeddings().of(List.of(PARKING)).getFirst();

        assertThat(question(PARKING).similarity(text)).isGreaterThan(0.999);
        assertThat(question(PARKING).dimensions()).isEqualTo(text.dimensions());
    }

    @Test
    void whatSaysNothingHasNoVector() {
        assertThat(embeddings().ofQuestion("  ")).isEmpty();
    }

    @Test
    void asManyTextsAsPromisedAreTakenAtOnce() {
        var texts = IntStream.range(0, Embeddings.MOST)
                .mapToObj(number -> "room " + number)
                .toList();

        var made = embeddings().of(texts);

        assertThat(made).hasSize(Embeddings.MOST);
        assertThat(made.get(40).similarity(question("room 40"))).isGreaterThan(0.999);
    }

    @Test
    void theModelHasAName() {
        assertThat(embeddings().model()).isNotBlank();
    }

    /// The model may be loading.
    private Embedding question(String words) {
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        Optional<Embedding> made = Optional.empty();
        while (made.isEmpty()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            made = embeddings().ofQuestion(words);
        }
        return made.get();
    }
}
