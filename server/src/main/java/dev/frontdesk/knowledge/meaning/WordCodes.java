package dev.frontdesk.knowledge.meaning;

import java.util.Arrays;
import java.util.List;

/// What the words of a passage mean where they stand, in two bits a value: its sign, and whether it is large. Measured,
/// a question's words (in full, see [SoughtWord]) find among these what they find among the vectors themselves, and
/// what they find less well among random projections of as many bytes.
public final class WordCodes {

    /// In a word's code: the sign.
    static final int SIGN = 2;
    /// And whether the value's size is of the same sign: so both together say -3, -1, 1 or 3.
    static final int SIZE = 1;

    /// The mean square of those four, where values are spread as by chance and are large beyond their root mean square.
    private static final double MEAN_SQUARE = 3.54;

    private final int dimensions;
    private final byte[] codes;

    private WordCodes(int dimensions, byte[] codes) {
        this.dimensions = dimensions;
        this.codes = codes;
    }

    /// @param dimensions of the vectors, however few words there are
    public static WordCodes of(List<Embedding> words, int dimensions) {
        var codes = new byte[words.size() * 2 * plane(dimensions)];
        for (var word = 0; word < words.size(); word++) {
            var values = words.get(word).values();
            if (values.length != dimensions) {
                throw new IllegalArgumentException(values.length + " values of a word's, not " + dimensions);
            }
            encode(values, codes, word * 2 * plane(dimensions));
        }
        return new WordCodes(dimensions, codes);
    }

    /// As [#bytes] gave them.
    ///
    /// @throws IllegalArgumentException when they are of vectors with another number of values
    public static WordCodes ofBytes(byte[] bytes, int dimensions) {
        if (bytes.length % (2 * plane(dimensions)) != 0) {
            throw new IllegalArgumentException(bytes.length + " bytes are no codes of " + dimensions + " values each");
        }
        return new WordCodes(dimensions, bytes.clone());
    }

    /// A quarter of a byte for each value of each word.
    public byte[] bytes() {
        return codes.clone();
    }

    /// How many words.
    public int size() {
        return codes.length / (2 * plane());
    }

    public int dimensions() {
        return dimensions;
    }

    /// How many bytes the signs of a word take, and the sizes as many.
    int plane() {
        return plane(dimensions);
    }

    /// Of each word the signs, then the sizes; not to be changed.
    byte[] codes() {
        return codes;
    }

    /// Of a vector of length 1 made of such values.
    static double unit(int dimensions) {
        return 1 / Math.sqrt(dimensions * MEAN_SQUARE);
    }

    /// What a code says of a value: -3, -1, 1 or 3, times [#unit].
    int level(int word, int dimension) {
        var from = word * 2 * plane() + dimension / 8;
        var bit = 1 << (dimension % 8);
        var sign = (codes[from] & bit) != 0 ? SIGN : -SIGN;
        var size = (codes[from + plane()] & bit) != 0 ? SIZE : -SIZE;
        return sign + size;
    }

    private static void encode(float[] values, byte[] codes, int from) {
        var large = 1 / Math.sqrt(values.length);
        for (var at = 0; at < values.length; at++) {
            var positive = values[at] >= 0;
            if (positive) {
                codes[from + at / 8] |= (byte) (1 << (at % 8));
            }
            if (positive == Math.abs(values[at]) >= large) {
                codes[from + plane(values.length) + at / 8] |= (byte) (1 << (at % 8));
            }
        }
    }

    private static int plane(int dimensions) {
        return (dimensions + 7) / 8;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordCodes words && dimensions == words.dimensions && Arrays.equals(codes, words.codes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(codes);
    }

    @Override
    public String toString() {
        return size() + " words";
    }
}
