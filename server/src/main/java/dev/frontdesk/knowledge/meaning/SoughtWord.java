package dev.frontdesk.knowledge.meaning;

/// A question's word, ready to be compared with those of many passages: a table tells for each byte of a code what it
/// adds, so that a comparison is as many look-ups as a code has bytes. Safe for use by many threads.
public final class SoughtWord {

    private static final int BYTE = 256;

    private final String word;
    private final int plane;
    private final double unit;
    private final float[] table;

    private SoughtWord(String word, float[] values) {
        this.word = word;
        this.plane = (values.length + 7) / 8;
        this.unit = WordCodes.unit(values.length);
        this.table = new float[plane * BYTE];
        for (var at = 0; at < plane; at++) {
            fill(values, at);
        }
    }

    /// @param values not changed any more
    static SoughtWord of(String word, float[] values) {
        return new SoughtWord(word, values);
    }

    public String word() {
        return word;
    }

    /// How near the nearest of the passage's words is, about as [Embedding#similarity] would tell.
    ///
    /// @return not a number when it has none
    public double nearest(WordCodes passage) {
        if (passage.plane() != plane) {
            throw new IllegalArgumentException("A word cannot be compared with those of another model");
        }
        var nearest = Float.NEGATIVE_INFINITY;
        var codes = passage.codes();
        for (var from = 0; from < codes.length; from += 2 * plane) {
            nearest = Math.max(nearest, near(codes, from));
        }
        return codes.length == 0 ? Double.NaN : nearest * unit;
    }

    /// Sums of their own, which need not wait for each other.
    private float near(byte[] codes, int from) {
        var signs = 0f;
        var sizes = 0f;
        var first = 0;
        for (var at = from; at < from + plane; at++) {
            signs += table[first + (codes[at] & 0xff)];
            sizes += table[first + (codes[at + plane] & 0xff)];
            first += BYTE;
        }
        return WordCodes.SIGN * signs + WordCodes.SIZE * sizes;
    }

    /// Each set of bits differs from a smaller one in one bit.
    private void fill(float[] values, int at) {
        var first = at * BYTE;
        for (var index = 8 * at; index < Math.min(values.length, 8 * at + 8); index++) {
            table[first] -= values[index];
        }
        for (var bits = 1; bits < BYTE; bits++) {
            var index = 8 * at + Integer.numberOfTrailingZeros(bits);
            var value = index < values.length ? values[index] : 0;
            table[first + bits] = table[first + (bits & (bits - 1))] + 2 * value;
        }
    }
}
