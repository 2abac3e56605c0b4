package dev.frontdesk.provider.minilm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.knowledge.meaning.Embeddings;
import dev.frontdesk.knowledge.meaning.EmbeddingsContract;
import dev.frontdesk.knowledge.meaning.WordMeaning;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class MiniLmTest extends EmbeddingsContract {

    private static final MiniLm MINILM = new MiniLm();

    @AfterAll
    static void close() {
        MINILM.close();
    }

    @Override
    protected Embeddings embeddings() {
        return MINILM;
    }

    @Test
    void likeMeaningsLieCloseWhateverTheWords() {
        var made = MINILM.of(List.of(
                "Where can I leave my car?",
                "Parking behind the building is free for patients.",
                "The sauna must be reserved, an hour at a time."));

        assertThat(made.get(0).similarity(made.get(1)))
                .isGreaterThan(made.get(0).similarity(made.get(2)) + 0.1);
    }

    @Test
    void englishAloneIsUnderstood() {
        assertThat(MINILM.reads(Locale.CANADA)).isTrue();
        assertThat(MINILM.reads(Locale.CANADA_FRENCH)).isFalse();
    }

    @Test
    void aQuestionBeforeTheModelIsLoadedHasNoVectorAndIsNotKeptWaiting() {
        try (var fresh = new MiniLm()) {
            assertThat(fresh.ofQuestion("Where can I park?")).isEmpty();
        }
    }

    @Test
    void aWordOfSeveralPiecesIsOne() {
        assertThat(MINILM.meanings(List.of("Do you sell Wolfskinnen coats?"))
                        .getFirst()
                        .words())
                .extracting(WordMeaning::word)
                .containsExactly("sell", "wolfskinnen", "coats");
    }

    @Test
    void whatIsBeyondTheModelsWindowIsLeftAside() {
        var calm = "The harbour is calm. ".repeat(300);

        var made = MINILM.of(List.of(calm, calm + "Snow falls on the mountains. ".repeat(100)));

        assertThat(made.get(0).similarity(made.get(1))).isGreaterThan(0.9999);
    }
}
