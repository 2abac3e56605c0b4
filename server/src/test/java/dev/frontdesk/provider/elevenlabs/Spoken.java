package dev.frontdesk.provider.elevenlabs;

import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What ElevenLabs says, in full.
final class Spoken {

    private Spoken() {}

    /// @param words said in this piece, a character every five milliseconds; empty for no alignment
    static String audio(String context, int bytes, String words) {
        var alignment = words.isEmpty() ? "null" : alignment(words);
        return "{\"audio\":\"%s\",\"normalizedAlignment\":%s,\"alignment\":%s,\"contextId\":\"%s\"}"
                .formatted(Base64.getEncoder().encodeToString(new byte[bytes]), alignment, alignment, context);
    }

    private static String alignment(String words) {
        var starts =
                IntStream.range(0, words.length()).mapToObj(at -> "" + 5 * at).collect(Collectors.joining(","));
        var lasting = IntStream.range(0, words.length()).mapToObj(_ -> "5").collect(Collectors.joining(","));
        var letters =
                words.chars().mapToObj(letter -> "\"" + (char) letter + "\"").collect(Collectors.joining(","));
        return "{\"charStartTimesMs\":[" + starts + "],\"charsDurationsMs\":[" + lasting + "],\"chars\":[" + letters
                + "]}";
    }

    static String last(String context) {
        return "{\"isFinal\":true,\"contextId\":\"" + context + "\"}";
    }
}
