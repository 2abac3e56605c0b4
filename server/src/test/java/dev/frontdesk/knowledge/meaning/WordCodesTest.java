package dev.frontdesk.knowledge.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WordCodesTest {

    /// Of length 1, so that 0.8 is more than the root mean square of 0.5, and the others less.
    private static final Embedding WORD = Embedding.of(new float[] {0.8f, -0.4f, 0.2f, -0.4f});

    @Test
    void aValueIsItsSignAndWhetherItIsLarge() {
        var codes = WordCodes.of(List.of(WORD, Embedding.of(new float[] {0, 0, 0, -2})), 4);

        assertThat(levels(codes, 0)).containsExactly(3, -1, 1, -1);
        assertThat(levels(codes, 1)).containsExactly(1, 1, 1, -3);
        assertThat(codes.bytes()).as("signs and sizes of each").containsExactly(0b0101, 0b1011, 0b0111, 0b0000);
        assertThat(codes.size()).isEqualTo(2);
    }

    @Test
    void aQuestionsWordIsComparedWithTheNearest() {
        var codes = WordCodes.of(List.of(Embedding.of(new float[] {0, 0, 0, -2}), WORD), 4);
        var sought = SoughtWord.of("word", new float[] {1, 0, 0.5f, 0});

        assertThat(sought.nearest(codes)).isCloseTo((3 + 0.5) / Math.sqrt(4 * 3.54), within(1e-6));
    }

    @Test
    void whatHasNoWordsIsNearToNone() {
        var none = WordCodes.of(List.of(), 4);

        assertThat(none.bytes()).isEmpty();
        assertThat(none.dimensions()).isEqualTo(4);
        assertThat(SoughtWord.of("word", new float[4]).nearest(none)).isNaN();
    }

    @Test
    void codesOfAnotherModelAreRefused() {
        assertThatThrownBy(() -> WordCodes.ofBytes(new byte[3], 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WordCodes.of(List.of(WORD), 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SoughtWord.of("word", new float[16]).nearest(WordCodes.of(List.of(WORD), 4)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 50)
    void whatIsKeptIsTheSame(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int dimensions) {
        var codes = WordCodes.of(List.of(any(seed, dimensions), any(seed + 1, dimensions)), dimensions);

        assertThat(WordCodes.ofBytes(codes.bytes(), dimensions))
                .isEqualTo(codes)
                .hasSameHashCodeAs(codes);
    }

    @Property(tries = 50)
    void aTableTellsWhatTheLevelsDo(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int dimensions) {
        var codes = WordCodes.of(List.of(any(seed, dimensions)), dimensions);
        var asked = any(seed + 1, dimensions).values();
        var sum = 0.0;
        for (var at = 0; at < dimensions; at++) {
            sum += asked[at] * codes.level(0, at);
        }

        assertThat(SoughtWord.of("word", asked).nearest(codes))
                .isCloseTo(sum * WordCodes.unit(dimensions), within(1e-5));
    }

    /// With as many values as the model has. One in some hundreds of thousands is further off.
    @Property(tries = 50)
    void littleIsLost(@ForAll long seed) {
        var one = any(seed, 384);
        var other = one.between(any(seed + 1, 384));
        var codes = WordCodes.of(List.of(other), 384);

        assertThat(SoughtWord.of("word", one.values()).nearest(codes)).isCloseTo(one.similarity(other), within(0.12));
    }

    private static int[] levels(WordCodes codes, int word) {
        var levels = new int[codes.dimensions()];
        for (var at = 0; at < levels.length; at++) {
            levels[at] = codes.level(word, at);
        }
        return levels;
    }

    private static Embedding any(long seed, int dimensions) {
        var random = new Random(seed);
        var values = new float[dimensions];
        for (var at = 0; at < dimensions; at++) {
            values[at] = (float) random.nextGaussian();
        }
        return Embedding.of(values);
    }
}
