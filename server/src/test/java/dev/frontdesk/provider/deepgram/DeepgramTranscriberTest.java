package dev.frontdesk.provider.deepgram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.speech.Transcriber;
import dev.frontdesk.speech.TranscriberContract;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import tools.jackson.databind.json.JsonMapper;

class DeepgramTranscriberTest extends TranscriberContract {

    @Override
    protected Transcriber open(URI base) {
        return new DeepgramTranscriber("sesame", base, DEADLINE);
    }

    @Override
    protected String answer(String words) {
        var answer = JsonMapper.shared().createObjectNode();
        answer.putObject("results")
                .putArray("channels")
                .addObject()
                .putArray("alternatives")
                .addObject()
                .put("transcript", words);
        return answer.toString();
    }

    @AfterEach
    void everyRequestWasAsDocumented() {
        var address = this.address;
        if (address != null) {
            assertThat(address.getPath()).isEqualTo("/v1/listen");
            assertThat(address.getQuery())
                    .contains("model=nova-3")
                    .contains("language=fr")
                    .contains("keyterm=balayage");
            assertThat(authorization).isEqualTo("Token sesame");
            assertThat(type).isEqualTo("audio/ogg");
        }
    }
}
