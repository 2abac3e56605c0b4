package dev.frontdesk.knowledge.meaning;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// A direction in which a text's meaning lies: a vector of length 1. Texts of like meaning lie close. Those of
/// different models cannot be compared.
public final class Embedding {

    private final float[] values;

    private Embedding(float[] values) {
        this.values = values;
    }

    /// @param values of any length but zero
    /// @throws IllegalArgumentException when they are no direction: none, all zero, or not numbers
    public static Embedding of(float[] values) {
        var length = Math.sqrt(product(values, values));
        if (!(length > 0) || Double.isInfinite(length)) {
            throw new IllegalArgumentException("A vector of " + values.length + " values without a direction");
        }
        var unit = new float[values.length];
        for (var index = 0; index < unit.length; index++) {
            unit[index] = (float) (values[index] / length);
        }
        return new Embedding(unit);
    }

    /// As [#bytes] gave them.
    public static Embedding ofBytes(byte[] bytes) {
        var values = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return of(values);
    }

    /// Four bytes a value, the lowest first.
    public byte[] bytes() {
        var bytes = new byte[values.length * Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().put(values);
        return bytes;
    }

    /// Half way to another.
    public Embedding between(Embedding other) {
        checkComparable(other);
        var sum = new float[values.length];
        for (var index = 0; index < sum.length; index++) {
            sum[index] = values[index] + other.values[index];
        }
        return of(sum);
    }

    /// The cosine of the angle between: 1 for the same direction, about 0 for texts that have nothing to do with
    /// each other.
    public double similarity(Embedding other) {
        checkComparable(other);
        return product(values, other.values);
    }

    public int dimensions() {
        return values.length;
    }

    public float[] values() {
        return values.clone();
    }

    private void checkComparable(Embedding other) {
        if (other.values.length != values.length) {
            throw new IllegalArgumentException(
                    "Vectors of " + values.length + " and of " + other.values.length + " values cannot be compared");
        }
    }

    private static double product(float[] one, float[] other) {
        var sum = 0.0;
        for (var index = 0; index < one.length; index++) {
            sum += one[index] * other[index];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Embedding embedding && Arrays.equals(values, embedding.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "a vector of " + values.length + " values";
    }
}
