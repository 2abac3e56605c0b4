package dev.frontdesk.provider.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LateInteractionTest {

    private static final double UNKNOWN = Double.NaN;
    private static final Offset<Double> EXACTLY = within(1e-9);

    @Test
    void eachWordCountsBetweenWhatIsUsualAndTheBest() {
        var spoken = LateInteraction.of(new double[] {3, 1}, new double[][] {{0.9, 0.3, 0.3}, {0.2, 0.2, 0.5}});

        // Usual are 0.5 and 0.3; the best are 0.4 and 0.2 above that.
        assertThat(spoken[0]).isCloseTo(0.75 * 0.4 / 0.45 - 0.25 * 0.1 / 0.25, EXACTLY);
        assertThat(spoken[1]).isCloseTo(-0.75 * 0.2 / 0.45 - 0.25 * 0.1 / 0.25, EXACTLY);
        assertThat(spoken[2]).isCloseTo(-0.75 * 0.2 / 0.45 + 0.25 * 0.2 / 0.25, EXACTLY);
    }

    @Test
    void whatIsNotKnownIsAsUsualAndDoesNotCountForIt() {
        var known = LateInteraction.of(new double[] {1}, new double[][] {{0.6, 0.2}});
        var withUnknown = LateInteraction.of(new double[] {1}, new double[][] {{0.6, UNKNOWN, 0.2}});

        assertThat(withUnknown).containsExactly(known[0], 0, known[1]);
    }

    @Test
    void nothingAskedOrNothingKnownTellsNothing() {
        assertThat(LateInteraction.of(new double[0], new double[0][])).isEmpty();
        assertThat(LateInteraction.of(new double[] {0, 0}, new double[][] {{0.9, 0.1}, {0.1, 0.9}}))
                .containsExactly(0, 0);
        assertThat(LateInteraction.of(new double[] {1}, new double[][] {{UNKNOWN, UNKNOWN}}))
                .containsExactly(0, 0);
    }

    @Test
    void wherePassagesHardlyDifferTheDifferenceTellsLittle() {
        var spoken = LateInteraction.of(new double[] {1}, new double[][] {{0.401, 0.399}});

        assertThat(Math.abs(spoken[0] - spoken[1])).isLessThan(0.05);
    }

    @Property(tries = 100)
    void thePassagesTogetherAreAsUsualAndNoneIsMoreThanAll(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int words) {
        var random = new Random(seed);
        var weights = random.doubles(words, 0.1, 5).toArray();
        var nearest = new double[words][];
        Arrays.setAll(nearest, _ -> random.doubles(20, -0.2, 1).toArray());

        var spoken = LateInteraction.of(weights, nearest);

        assertThat(Arrays.stream(spoken).sum()).isCloseTo(0, within(1e-9));
        assertThat(Arrays.stream(spoken).max().orElseThrow()).isLessThan(1);
    }
}
