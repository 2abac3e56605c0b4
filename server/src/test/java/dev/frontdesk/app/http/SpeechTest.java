package dev.frontdesk.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.audio.WavHeader;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechFault.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SpeechTest extends HttpTest {

    private static final String SAY = BELLA + "/speech/synthesize";
    private static final String WRITE = BELLA + "/speech/transcribe";

    private MvcTestResult write(String path, String type, String sound) {
        return mvc.post()
                .uri(path)
                .header("Authorization", "Bearer " + TestDesk.TOKEN)
                .header("Content-Type", type)
                .content(sound.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    @Test
    void aTextBecomesAWavFile() throws Exception {
        var said = post(
                SAY, "{\"text\": \"Good morning\", \"voice\": \"amy\", \"language\": \"fr-CA\", \"slowly\": true}");

        assertThat(said).hasStatusOk().hasContentType("audio/wav");
        var file = said.getMvcResult().getResponse().getContentAsByteArray();
        assertThat(new String(file, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("RIFF");
        assertThat(new String(Arrays.copyOfRange(file, WavHeader.BYTES, file.length), StandardCharsets.UTF_8))
                .isEqualTo("Good morning");
        assertThat(speech.asked).isEqualTo("amy fr-CA true");
    }

    @Test
    void theLanguageIsTheBusinessesWhereNoneIsNamed() {
        assertThat(post(SAY, "{\"text\": \"Hi\"}")).hasStatusOk();

        assertThat(speech.asked).isEqualTo(" en-CA false");
    }

    @Test
    void whatCannotBeSaidIsRefused() {
        assertThat(post(SAY, "{}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("text");
        assertThat(post(SAY, "{\"text\": \"" + "la ".repeat(400) + "\"}")).hasStatus(400);
        assertThat(mvc.post().uri(SAY).content("{}")).hasStatus(401);
        assertThat(post("/api/v1/businesses/nobody/speech/synthesize", "{\"text\": \"Hi\"}"))
                .hasStatus(404);
    }

    @Test
    void aRecordingIsWrittenDown() {
        assertThat(write(WRITE + "?language=fr-CA", "audio/ogg; codecs=opus", "bonjour"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"text\": \"bonjour\", \"language\": \"fr-CA\", \"vendor\": \"fake\"}");
        assertThat(speech.asked).isEqualTo("OGG fr-CA");
    }

    @Test
    void whatIsNoRecordingIsRefused() {
        assertThat(write(WRITE, "text/plain", "bonjour"))
                .hasStatus(415)
                .bodyText()
                .contains("audio/wav");
        assertThat(write(WRITE, "audio/wav", "")).hasStatus(400);
        assertThat(write(WRITE, "audio/wav", "a".repeat(9 * 1024 * 1024))).hasStatus(413);
        assertThat(mvc.post().uri(WRITE).header("Content-Type", "audio/wav").content("hi"))
                .hasStatus(401);
    }

    @ParameterizedTest
    @CsvSource({"INVALID_REQUEST, 422", "RATE_LIMIT, 503", "AUTHENTICATION, 503", "UNREACHABLE, 503"})
    void aVendorThatFailsIsNamed(Kind kind, int status) {
        speech.fault = new SpeechFault("fake", kind, "a detail");

        assertThat(write(WRITE, "audio/wav", "hello"))
                .hasStatus(status)
                .bodyText()
                .contains("fake")
                .doesNotContain("a detail");
        assertThat(post(SAY, "{\"text\": \"Hi\"}")).hasStatus(status);
    }

    @Test
    void theFormerPathsAnswerAlike() {
        assertThat(post("/voice/synthesize", "{\"text\": \"Hi\"}"))
                .hasStatusOk()
                .hasContentType("audio/wav");
        assertThat(write("/voice/transcribe?business=bella", "audio/mpeg", "hello"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.text")
                .isEqualTo("hello");
    }
}
