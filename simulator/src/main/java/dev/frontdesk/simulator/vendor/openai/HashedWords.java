package dev.frontdesk.simulator.vendor.openai;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/// Vectors of texts: each word and each three letters in a row of it count towards one dimension, chosen by a
/// checksum. Of length 1.
final class HashedWords {

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int LETTERS = 3;
    private static final float WORD = 1f;
    private static final float PART = 0.3f;

    private HashedWords() {}

    static float[] vector(String text, int dimensions) {
        var vector = new float[dimensions];
        WORDS.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(word -> add(vector, word.group()));
        return normalised(vector);
    }

    private static void add(float[] vector, String word) {
        add(vector, word, WORD);
        var framed = "<" + word + ">";
        for (var i = 0; i + LETTERS <= framed.length(); i++) {
            add(vector, framed.substring(i, i + LETTERS), PART);
        }
    }

    private static void add(float[] vector, String part, float weight) {
        var checksum = new CRC32();
        checksum.update(part.getBytes(UTF_8));
        var hash = checksum.getValue();
        vector[(int) (hash % vector.length)] += (hash >>> 31 & 1) == 0 ? weight : -weight;
    }

    private static float[] normalised(float[] vector) {
        var sum = 0.0;
        for (var each : vector) {
            sum += each * each;
        }
        if (sum == 0) {
            vector[0] = 1;
            return vector;
        }
        var length = (float) Math.sqrt(sum);
        for (var i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
