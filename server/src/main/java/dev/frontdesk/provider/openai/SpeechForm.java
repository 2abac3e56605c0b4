package dev.frontdesk.provider.openai;

import dev.frontdesk.speech.Utterance;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/// The request of `/audio/speech`.
final class SpeechForm {

    static final String TYPE = "application/json";

    /// The most that OpenAI takes.
    private static final int LONGEST_TEXT = 4_096;

    private static final double SLOW = 0.8;

    private SpeechForm() {}

    static byte[] of(String model, String voice, Utterance utterance) {
        var text = utterance.text();
        var form = JsonMapper.shared()
                .createObjectNode()
                .put("model", model)
                .put("input", text.substring(0, Math.min(text.length(), LONGEST_TEXT)))
                .put("voice", voice)
                .put("response_format", "pcm");
        if (utterance.slowly()) {
            form.put("speed", SLOW);
        }
        return form.toString().getBytes(StandardCharsets.UTF_8);
    }
}
