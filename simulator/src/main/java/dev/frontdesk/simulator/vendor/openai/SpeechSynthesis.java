package dev.frontdesk.simulator.vendor.openai;

import dev.frontdesk.simulator.sound.Diction;
import dev.frontdesk.simulator.sound.MuLaw;
import dev.frontdesk.simulator.sound.Wav;
import dev.frontdesk.simulator.vendor.Published;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// `/v1/audio/speech`: speaks a text as `wav`, at 8 kHz as engines for the telephone do, or as `pcm` at 24 kHz, each
/// sample three times; who takes every third has the words.
final class SpeechSynthesis {

    private static final String SCHEMA = "CreateSpeechRequest";
    private static final int REPEATED = 3;

    private final Diction diction;
    private final Optional<Published> published = Published.find("openai.json");

    SpeechSynthesis(Diction diction) {
        this.diction = diction;
    }

    HttpAnswer answer(String contentType, byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        var request = contentType.startsWith("application/json") ? ClientEvents.read(text) : null;
        if (request == null) {
            return HttpAnswer.error(400, "invalid_json", "The body is not a JSON object");
        }
        var mistakes =
                published.map(openai -> openai.strictMistakes(SCHEMA, text)).orElse(List.of());
        if (!mistakes.isEmpty()) {
            return HttpAnswer.error(400, "invalid_value", String.join("; ", mistakes));
        }
        var samples = MuLaw.linear(diction.audio(request.path("input").asString("")));
        return switch (request.path("response_format").asString("mp3")) {
            case "wav" -> new HttpAnswer(200, "audio/wav", Wav.write(samples));
            case "pcm" -> new HttpAnswer(200, "audio/pcm", repeated(samples));
            default -> HttpAnswer.error(400, "invalid_value", "only wav and pcm are spoken here");
        };
    }

    private static byte[] repeated(short[] samples) {
        var audio = ByteBuffer.allocate(2 * REPEATED * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        for (var sample : samples) {
            for (var i = 0; i < REPEATED; i++) {
                audio.putShort(sample);
            }
        }
        return audio.array();
    }
}
