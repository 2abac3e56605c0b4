package dev.frontdesk.booking;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// References drawn evenly from all there are, except those with no digit, which could be a word, and
/// those that read like a rude one when digits stand for letters.
public final class RandomReferences implements References {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 4;
    private static final String LIKE_LETTERS = "ZEASGTBG";
    private static final List<String> RUDE =
            List.of("ASS", "ARS", "CUM", "CUN", "FAG", "FUC", "FUK", "KKK", "NAZ", "SEX", "XXX");

    private final RandomGenerator random;

    /// @param random safe for any thread, and not to be guessed: a reference opens an appointment
    public RandomReferences(RandomGenerator random) {
        this.random = random;
    }

    @Override
    public String next() {
        String drawn = draw();
        while (!acceptable(drawn)) {
            drawn = draw();
        }
        return drawn;
    }

    private String draw() {
        var text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    static boolean acceptable(String reference) {
        String read = asLetters(reference);
        return !read.equals(reference) && RUDE.stream().noneMatch(read::contains);
    }

    private static String asLetters(String reference) {
        return reference
                .chars()
                .mapToObj(
                        sign -> String.valueOf(Character.isDigit(sign) ? LIKE_LETTERS.charAt(sign - '2') : (char) sign))
                .collect(Collectors.joining());
    }
}
