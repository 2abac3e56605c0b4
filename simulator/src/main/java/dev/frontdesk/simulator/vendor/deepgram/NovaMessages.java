package dev.frontdesk.simulator.vendor.deepgram;

import dev.frontdesk.simulator.vendor.Fields;
import dev.frontdesk.simulator.vendor.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What `/v1/listen` sends.
final class NovaMessages {

    private static final String REQUEST = "3f2a4d1e-0000-4000-8000-00000000c0de";

    private final Line line;
    private final NovaSettings settings;
    private final Mishearing mishearing;

    NovaMessages(Line line, NovaSettings settings, Mishearing mishearing) {
        this.line = line;
        this.settings = settings;
        this.mishearing = mishearing;
    }

    /// @param start and `end` of the audio it is about, milliseconds
    void result(Words words, int start, int end, Finality finality) {
        line.send(
                finality.moment(),
                Fields.of(
                        "type", "Results",
                        "channel_index", List.of(0, 1),
                        "duration", (end - start) / 1_000.0,
                        "start", start / 1_000.0,
                        "is_final", finality.isFinal(),
                        "speech_final", finality.isSpeechFinal(),
                        "from_finalize", finality == Finality.FROM_FINALIZE,
                        "channel", Map.of("alternatives", alternatives(words, finality)),
                        "metadata", metadata()));
    }

    void utteranceEnd(int lastWord) {
        line.send(
                "UtteranceEnd",
                Fields.of("type", "UtteranceEnd", "channel", List.of(0, 1), "last_word_end", lastWord / 1_000.0));
    }

    void speechStarted(int millis) {
        line.send(
                "SpeechStarted",
                Fields.of("type", "SpeechStarted", "channel", List.of(0, 1), "timestamp", millis / 1_000.0));
    }

    void metadata(int millis) {
        line.send(
                "Metadata",
                Fields.of(
                        "type",
                        "Metadata",
                        "transaction_key",
                        "deprecated",
                        "request_id",
                        REQUEST,
                        "sha256",
                        "0".repeat(64),
                        "created",
                        "2026-11-20T16:00:00.000Z",
                        "duration",
                        millis / 1_000.0,
                        "channels",
                        1));
    }

    private List<Map<String, @Nullable Object>> alternatives(Words words, Finality finality) {
        var alternatives = new ArrayList<Map<String, @Nullable Object>>();
        var heard = words.isEmpty() ? "" : mishearing.heard(words.text());
        alternatives.add(alternative(words, heard));
        if (finality.isFinal() && !words.isEmpty()) {
            mishearing.alternatives().forEach(other -> alternatives.add(alternative(words, other)));
        }
        return alternatives;
    }

    private Map<String, @Nullable Object> alternative(Words words, String heard) {
        var transcript = settings.punctuated() ? heard : Words.bare(heard);
        var confidence = heard.isEmpty() ? 0.0 : mishearing.confidence();
        return Fields.of(
                "transcript", transcript, "confidence", confidence, "words", words.timed(transcript, confidence));
    }

    private Map<String, ?> metadata() {
        return Map.of(
                "request_id",
                REQUEST,
                "model_info",
                Map.of("name", settings.model(), "version", "2026-01-01.0", "arch", "nova-3"),
                "model_uuid",
                "40bd3654-0000-4000-8000-00000000c0de");
    }
}
