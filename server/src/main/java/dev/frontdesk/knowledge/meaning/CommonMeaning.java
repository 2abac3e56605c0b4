package dev.frontdesk.knowledge.meaning;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// What a business's words all have in common, which makes none of them an answer: a question's words are compared
/// without it. Safe for use by many threads.
public final class CommonMeaning {

    /// More words than these tell no more.
    private static final int MOST = 1_000;

    /// Of fewer words than these what they have in common is rather what they are about.
    private static final int FEW = 100;

    /// Measured: somewhat more than all of it is taken away.
    private static final float SHARE = 1.5f;

    private static final CommonMeaning NOTHING = new CommonMeaning(null);

    /// Null when nothing is known.
    private final float @Nullable [] values;

    private CommonMeaning(float @Nullable [] values) {
        this.values = values;
    }

    public static CommonMeaning of(Collection<WordCodes> passages) {
        var dimensions = passages.stream().mapToInt(WordCodes::dimensions).max().orElse(0);
        if (dimensions == 0) {
            return NOTHING;
        }
        var sum = new long[dimensions];
        var words = 0;
        for (var passage : passages) {
            for (var word = 0; word < passage.size() && words < MOST; word++) {
                words++;
                for (var at = 0; at < dimensions; at++) {
                    sum[at] += passage.level(word, at);
                }
            }
        }
        var mean = new float[dimensions];
        for (var at = 0; at < dimensions; at++) {
            mean[at] = (float) (sum[at] * WordCodes.unit(dimensions) / (words + FEW));
        }
        return new CommonMeaning(mean);
    }

    /// A question's word, without what is common.
    public SoughtWord seek(WordMeaning word) {
        var sought = word.inContext().values();
        if (values != null) {
            for (var at = 0; at < Math.min(sought.length, values.length); at++) {
                sought[at] -= SHARE * values[at];
            }
        }
        return SoughtWord.of(word.word(), sought);
    }
}
