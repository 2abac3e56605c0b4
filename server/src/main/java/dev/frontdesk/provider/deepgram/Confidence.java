package dev.frontdesk.provider.deepgram;

import tools.jackson.databind.JsonNode;

/// How sure Deepgram is of words.
final class Confidence {

    private Confidence() {}

    /// Of all words together; 1 when there are none.
    static double of(JsonNode words) {
        return within(words.valueStream()
                .mapToDouble(word -> word.path("confidence").asDouble(1))
                .average()
                .orElse(1));
    }

    static double within(double confidence) {
        return Math.clamp(confidence, 0, 1);
    }
}
