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
        assertThat(embeddings().ofQuestion(PARKING)).isPresent();
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

    @Test
    void aTextIsReadAsItIsEmbedded() {
        var whole = embeddings().of(List.of(PARKING)).getFirst();

        var read = embeddings().meanings(List.of("Is the water in the pool warm?", PARKING));

        assertThat(read).hasSize(2);
        assertThat(read.getLast().whole().similarity(whole)).isGreaterThan(0.999);
        assertThat(meaningOfQuestion(PARKING).whole().similarity(whole)).isGreaterThan(0.999);
        assertThat(embeddings().meaningOfQuestion(" ")).isEmpty();
    }

    @Test
    void wordsAreReadWhereTheyStandOrNotAtAll() {
        var read = embeddings()
                .meanings(List.of(
                        "We sat on the bank of the river.",
                        "The bank lends money to the farmer.",
                        "The ducks swim close to the bank of the stream.",
                        "It is."));

        if (!embeddings().knowsWords()) {
            assertThat(read).allSatisfy(text -> assertThat(text.words()).isEmpty());
            assertThat(meaningOfQuestion(PARKING).words()).isEmpty();
            return;
        }
        assertThat(read.get(1).words())
                .extracting(WordMeaning::word)
                .containsExactly("bank", "lends", "money", "farmer");
        assertThat(read.get(3).words()).isEmpty();
        var river = bank(read.get(0));
        assertThat(river.dimensions()).isEqualTo(read.get(0).whole().dimensions());
        assertThat(river.similarity(bank(read.get(2)))).isGreaterThan(river.similarity(bank(read.get(1))));
        assertThat(meaningOfQuestion(PARKING).words())
                .extracting(WordMeaning::word)
                .containsExactly("park", "car");
    }

    private static Embedding bank(TextMeaning text) {
        return text.words().stream()
                .filter(word -> word.word().equals("bank"))
                .findFirst()
                .orElseThrow()
                .inContext();
    }

    private Embedding question(String words) {
        return meaningOfQuestion(words).whole();
    }

    /// The model may be loading.
    private TextMeaning meaningOfQuestion(String words) {
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        Optional<TextMeaning> made = Optional.empty();
        while (made.isEmpty()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            made = embeddings().meaningOfQuestion(words);
        }
        return made.get();
    }
}
