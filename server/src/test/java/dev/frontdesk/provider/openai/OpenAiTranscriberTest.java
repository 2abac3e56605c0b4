package dev.frontdesk.provider.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.speech.Transcriber;
import dev.frontdesk.speech.TranscriberContract;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import tools.jackson.databind.json.JsonMapper;

class OpenAiTranscriberTest extends TranscriberContract {

    @Override
    protected Transcriber open(URI base) {
        var account = new OpenAiAccount("sesame", URI.create(base + "/v1"), OpenAiAccount.REALTIME_URL);
        return new OpenAiTranscriber(account, "whisper-1", DEADLINE);
    }

    @Override
    protected String answer(String words) {
        return JsonMapper.shared().createObjectNode().put("text", words).toString();
    }

    @AfterEach
    void everyRequestWasAsDocumented() {
        if (address != null) {
            assertThat(address).hasToString("/v1/audio/transcriptions");
            assertThat(authorization).isEqualTo("Bearer sesame");
            assertThat(type).startsWith("multipart/form-data; boundary=");
            assertThat(body)
                    .contains("name=\"model\"\r\n\r\nwhisper-1\r\n")
                    .contains("name=\"language\"\r\n\r\nfr\r\n")
                    .contains("filename=\"turn.ogg\"\r\nContent-Type: audio/ogg\r\n");
        }
    }
}
