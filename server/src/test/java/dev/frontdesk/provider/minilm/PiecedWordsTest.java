package dev.frontdesk.provider.minilm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.frontdesk.knowledge.meaning.Embedding;
import dev.frontdesk.knowledge.meaning.WordMeaning;
import org.junit.jupiter.api.Test;

class PiecedWordsTest {

    private static final float[] EAST = {2, 0};
    private static final float[] NORTH = {0, 3};

    @Test
    void piecesAreJoinedAndWhatSaysNothingIsLeftOut() {
        var pieces = new String[] {"[CLS]", "the", "wheel", "##chair", "##s", ",", "9", "[UNK]", "?", "[SEP]"};
        var vectors = new float[][] {NORTH, NORTH, EAST, NORTH, NORTH, EAST, EAST, EAST, EAST, EAST};

        var words = PiecedWords.of(pieces, vectors);

        assertThat(words).extracting(WordMeaning::word).containsExactly("wheelchairs", "9");
        assertThat(words.getFirst().inContext().similarity(Embedding.of(NORTH)))
                .as("two of three pieces, however long they are")
                .isCloseTo(2 / Math.sqrt(5), within(1e-6));
        assertThat(words.getLast().inContext()).isEqualTo(Embedding.of(EAST));
    }

    @Test
    void nothingIsNoWord() {
        assertThat(PiecedWords.of(new String[] {"[CLS]", "[SEP]"}, new float[][] {EAST, EAST}))
                .isEmpty();
    }
}
