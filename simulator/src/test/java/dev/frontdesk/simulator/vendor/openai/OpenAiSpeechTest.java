package dev.frontdesk.simulator.vendor.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.simulator.desk.Json;
import dev.frontdesk.simulator.sound.MuLaw;
import dev.frontdesk.simulator.sound.SpokenText;
import dev.frontdesk.simulator.sound.Wav;
import dev.frontdesk.simulator.vendor.Deed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenAiSpeechTest {

    private final OpenAiSpeech openai = new OpenAiSpeech(0, "sesame");
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        openai.close();
        http.shutdownNow();
    }

    @Test
    void whatIsSpokenIsUnderstood() throws Exception {
        var spoken =
                speak(Map.of("model", "tts-1", "input", "Good morning.", "voice", "alloy", "response_format", "wav"));

        assertThat(spoken.statusCode()).isEqualTo(200);
        var heard = transcribe("sesame", spoken.body(), "model", "whisper-1");
        assertThat(heard.statusCode()).isEqualTo(200);
        assertThat(Json.MAPPER.readTree(heard.body()).path("text").asString()).isEqualTo("Good morning.");
        assertThat(openai.violations()).isEmpty();
    }

    @Test
    void pcmIsAtTwentyFourKilohertz() throws Exception {
        var spoken = speak(Map.of("model", "tts-1", "input", "abc", "voice", "alloy", "response_format", "pcm"));

        assertThat(spoken.body()).hasSize(160 * 3 * 2);
    }

    @Test
    void requestsAreThoseThatArePublished() throws Exception {
        assertThat(speak(Map.of("model", "tts-1", "text", "Hi", "voice", "alloy"))
                        .statusCode())
                .isEqualTo(400);
        var wav = Wav.write(MuLaw.linear(SpokenText.audio("Hi")));
        assertThat(transcribe("sesame", wav, "langage", "en").statusCode()).isEqualTo(400);
        assertThat(transcribe("sesame", new byte[8], "model", "whisper-1").statusCode())
                .isEqualTo(400);
        assertThat(transcribe("guessed", wav, "model", "whisper-1").statusCode())
                .isEqualTo(401);
        assertThat(openai.violations()).hasSize(4);
    }

    @Test
    void itFailsAsToldAndThenWorks() throws Exception {
        openai.then(Deed.REFUSE, Deed.GARBAGE, Deed.HALF, Deed.DIE);
        var request = Map.of("model", "tts-1", "input", "abc", "voice", "alloy", "response_format", "wav");

        assertThat(speak(request).statusCode()).isEqualTo(503);
        assertThat(new String(speak(request).body(), StandardCharsets.UTF_8)).isEqualTo("{\"text\"]");
        assertThatThrownBy(() -> speak(request)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> speak(request)).isInstanceOf(IOException.class);
        assertThat(speak(request).statusCode()).isEqualTo(200);
    }

    private HttpResponse<byte[]> speak(Map<String, String> request) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(openai.url() + "/audio/speech"))
                        .timeout(Duration.ofSeconds(5))
                        .header("Authorization", "Bearer sesame")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(Json.MAPPER.writeValueAsString(request)))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> transcribe(String key, byte[] wav, String field, String value)
            throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--cut\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value
                        + "\r\n--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.wav\"\r\n"
                        + "Content-Type: audio/wav\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(wav);
        body.writeBytes("\r\n--cut--\r\n".getBytes(StandardCharsets.UTF_8));
        return http.send(
                HttpRequest.newBuilder(URI.create(openai.url() + "/audio/transcriptions"))
                        .timeout(Duration.ofSeconds(5))
                        .header("Authorization", "Bearer " + key)
                        .header("Content-Type", "multipart/form-data; boundary=cut")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofByteArray());
    }
}
