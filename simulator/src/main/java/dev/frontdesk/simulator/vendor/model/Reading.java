package dev.frontdesk.simulator.vendor.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Reads passages that a tool gave because one of them may answer, and finds the sentence that does: the one with most
/// words of the question, if it has any.
final class Reading {

    private static final int SHORTEST = 5;

    private Reading() {}

    static Optional<String> answer(JsonNode result, String question) {
        var asked = words(question).toList();
        return result.path("passages")
                .valueStream()
                .flatMap(passage ->
                        Arrays.stream(passage.path("text").asString("").split("(?<=[.!?]) ", -1)))
                .filter(sentence -> shared(sentence, asked) > 0)
                .max(Comparator.comparingLong(sentence -> shared(sentence, asked)));
    }

    private static long shared(String sentence, List<String> asked) {
        return words(sentence).filter(asked::contains).count();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .filter(word -> word.length() >= SHORTEST)
                .distinct();
    }
}
