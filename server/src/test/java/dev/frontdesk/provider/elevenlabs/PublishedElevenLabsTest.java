package dev.frontdesk.provider.elevenlabs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.frontdesk.provider.PublishedSchemas;
import dev.frontdesk.speech.Utterance;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Against ElevenLabs' own description, where it is at hand.
class PublishedElevenLabsTest {

    private static final String CHANNEL = "/v1/text-to-speech/{voice_id}/multi-stream-input";

    private PublishedSchemas published;

    @BeforeEach
    void find() {
        var found = PublishedSchemas.find("elevenlabs-websocket.json");
        assumeTrue(found.isPresent(), "ElevenLabs' description is not here");
        published = found.get();
    }

    @Test
    void theAddressHasPublishedParametersOnly() {
        assertThat(published.parameters(CHANNEL))
                .contains(
                        "model_id",
                        "output_format",
                        "inactivity_timeout",
                        "auto_mode",
                        "sync_alignment",
                        "language_code");
        assertThat(published.mistakes("TextToSpeechOutputFormatEnum", "\"ulaw_8000\""))
                .isEmpty();
        assertThat(published.mistakes("TextToSpeechOutputFormatEnum", "\"mulaw\""))
                .isNotEmpty();
    }

    @Test
    void messagesAreAsPublished() {
        var spoken = VoiceMessages.speak("u0", new Utterance("a", "Good morning.", Locale.ENGLISH, true));

        assertThat(published.mistakes("InitializeConnectionMulti", VoiceMessages.begin()))
                .isEmpty();
        assertThat(published.mistakes("KeepContextAlive", VoiceMessages.keepAlive()))
                .isEmpty();
        assertThat(published.mistakes("InitializeConnectionMulti", spoken.get(0)))
                .isEmpty();
        assertThat(published.mistakes("SendTextMulti", spoken.get(1))).isEmpty();
        assertThat(published.mistakes("CloseContext", spoken.get(2))).isEmpty();
        assertThat(published.mistakes("CloseSocket", VoiceMessages.CLOSE_SOCKET))
                .isEmpty();
        assertThat(published.mistakes("CloseSocket", "{\"close\":true}")).isNotEmpty();
    }

    @Test
    void whatTheTestsHaveElevenLabsSayIsAsPublished() {
        assertThat(published.mistakes("AudioOutputMulti", Spoken.audio("u0", 80, "Hi")))
                .isEmpty();
        assertThat(published.mistakes("FinalOutputMulti", Spoken.last("u0"))).isEmpty();
    }

    @Test
    void everyPublishedMessageIsTakenWithoutError() {
        var audio = read("AudioOutputMulti");
        assertThat(audio.context()).isEqualTo("word");
        assertThat(audio.bytes()).isEqualTo(3);
        assertThat(read("FinalOutputMulti").context()).isEqualTo("word");
        assertThat(read("WebsocketTTSServerMessageMulti").isLast()).isTrue();
    }

    private VoiceMessage read(String schema) {
        var sample = published.sample(schema).toString().getBytes(StandardCharsets.UTF_8);
        return VoiceMessage.read(sample, 0, sample.length);
    }
}
