package dev.frontdesk.provider.lucene;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/// How much of a question each of some passages speaks of, by what words mean where they stand. Each word of the
/// question
/// counts by how near the passage's nearest word is, as ColBERT does it (Khattab and Zaharia, 2020); here between what
/// is
/// usual among these passages and the best of them, because how near words are at all tells little.
final class LateInteraction {

    /// Where the best is not much better than what is usual, the difference tells nothing.
    private static final double TELLS_NOTHING = 0.05;

    private LateInteraction() {}

    /// @param weights of the question's words
    /// @param nearest for each of these words, how near each passage is; not a number where that is not known
    /// @return for each passage 0 when it speaks of the question as all do, or nothing is known of it, up to 1
    static double[] of(double[] weights, double[][] nearest) {
        var whole = DoubleStream.of(weights).sum();
        var spoken = new double[nearest.length == 0 ? 0 : nearest[0].length];
        for (var word = 0; word < weights.length && whole > 0; word++) {
            var usual = known(nearest[word]).average().orElse(0);
            var best = known(nearest[word]).max().orElse(0);
            for (var passage = 0; passage < spoken.length; passage++) {
                var near = nearest[word][passage];
                spoken[passage] += Double.isNaN(near)
                        ? 0
                        : weights[word] / whole * (near - usual) / (best - usual + TELLS_NOTHING);
            }
        }
        return spoken;
    }

    private static DoubleStream known(double[] nearest) {
        return Arrays.stream(nearest).filter(near -> !Double.isNaN(near));
    }
}
