package dev.frontdesk.simulator.vendor.openai;

import dev.frontdesk.simulator.sound.Wav;
import dev.frontdesk.simulator.vendor.Ear;
import dev.frontdesk.simulator.vendor.Published;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// `/v1/audio/transcriptions`: hears the words in a WAV file.
final class Transcriptions {

    private static final String SCHEMA = "CreateTranscriptionRequest";
    private static final List<String> FORMATS = List.of("", "json", "text", "verbose_json");

    private final Optional<Published> published = Published.find("openai.json");

    HttpAnswer answer(String contentType, byte[] body) {
        try {
            var form = Form.parse(contentType, body);
            check(form);
            var audio = Wav.read(form.fields().getOrDefault("file", new byte[0]));
            var text = new Ear().hear(audio).stream().map(Ear.Sound::text).collect(Collectors.joining());
            return answer(form.text("response_format"), text.strip(), audio.length / 8_000.0);
        } catch (IllegalArgumentException wrong) {
            return HttpAnswer.error(400, "invalid_value", String.valueOf(wrong.getMessage()));
        }
    }

    private void check(Form form) {
        for (var needed : List.of("file", "model")) {
            if (!form.fields().containsKey(needed)) {
                throw new IllegalArgumentException("Missing required parameter: '" + needed + "'");
            }
        }
        published
                .map(openai -> openai.schema(SCHEMA).path("properties"))
                .ifPresent(known -> form.fields().keySet().forEach(field -> {
                    // Lists are sent as name[].
                    if (!known.has(field.replace("[]", ""))) {
                        throw new IllegalArgumentException("Unknown parameter: '" + field + "'");
                    }
                }));
        if (!FORMATS.contains(form.text("response_format"))) {
            throw new IllegalArgumentException("response_format is not known here");
        }
    }

    private static HttpAnswer answer(String format, String text, double seconds) {
        return switch (format) {
            case "text" -> new HttpAnswer(200, "text/plain", (text + "\n").getBytes(StandardCharsets.UTF_8));
            case "verbose_json" ->
                HttpAnswer.json(Map.of("task", "transcribe", "language", "english", "duration", seconds, "text", text));
            default ->
                HttpAnswer.json(
                        Map.of("text", text, "usage", Map.of("type", "duration", "seconds", (int) Math.ceil(seconds))));
        };
    }
}
