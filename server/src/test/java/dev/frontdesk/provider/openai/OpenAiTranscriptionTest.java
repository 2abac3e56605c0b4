package dev.frontdesk.provider.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.audio.MuLaw;
import dev.frontdesk.provider.openai.ScriptedHttp.Answering;
import dev.frontdesk.speech.Listening;
import dev.frontdesk.speech.RecordingSpeech;
import dev.frontdesk.speech.SpeechEvent.Failed;
import dev.frontdesk.speech.SpeechEvent.Final;
import dev.frontdesk.speech.SpeechEvent.Ready;
import dev.frontdesk.speech.SpeechEvent.SpeechStarted;
import dev.frontdesk.speech.SpeechEvent.SpeechStopped;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.speech.SpeechToText.Transcription;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenAiTranscriptionTest {

    private static final Listening LISTENING = new Listening(Locale.CANADA_FRENCH, List.of("balayage", "ombré"), 600);

    private final ExecutorService audioThread = Executors.newSingleThreadExecutor();
    private final RecordingSpeech told = new RecordingSpeech();
    private final Random random = new Random(7);
    private ScriptedHttp engine =
            new ScriptedHttp((exchange, number) -> ScriptedHttp.answer(exchange, 200, words("words " + number)));
    private Transcription transcription = open();

    private Transcription open() {
        return new OpenAiTranscription(engine.account(), "whisper-1", Duration.ofMillis(800))
                .open(LISTENING, told::event, audioThread);
    }

    private void with(Answering answering) {
        transcription.close();
        engine.close();
        engine = new ScriptedHttp(answering);
        transcription = open();
    }

    @AfterEach
    void stop() {
        transcription.close();
        engine.close();
        audioThread.shutdownNow();
    }

    @Test
    void eachStretchOfSpeechIsWrittenDownInItsOrder() throws Exception {
        silence(600);
        speech(700);
        silence(800);
        speech(500);
        silence(800);
        told.await(Final.class, 2);

        assertThat(told.events())
                .filteredOn(event -> event instanceof Final)
                .containsExactly(new Final(null, "words 1", 1, List.of()), new Final(null, "words 2", 1, List.of()));
        assertThat(told.events().subList(0, 3)).containsExactly(new Ready(), new SpeechStarted(), new SpeechStopped());
    }

    @Test
    void aKeyThatNoRequestCanBeMadeWithIsAFailure() throws Exception {
        transcription.close();
        var account = new OpenAiAccount("se\nsame", engine.account().baseUrl(), OpenAiAccount.REALTIME_URL);
        transcription = new OpenAiTranscription(account, "whisper-1", Duration.ofMillis(800))
                .open(LISTENING, told::event, audioThread);
        silence(600);
        speech(700);
        silence(800);

        assertThat(told.await(Failed.class).fault().detail()).isEqualTo("IllegalArgumentException");
    }

    @Test
    void theRecordingHoldsTheSpeechAndALittleBeforeIt() throws Exception {
        silence(2_000);
        speech(700);
        silence(800);
        told.await(Final.class);

        var request = engine.requests().getFirst();
        assertThat(request.path()).isEqualTo("/v1/audio/transcriptions");
        assertThat(request.type()).startsWith("multipart/form-data; boundary=");
        assertThat(request.text())
                .contains("name=\"model\"\r\n\r\nwhisper-1\r\n")
                .contains("name=\"language\"\r\n\r\nfr\r\n")
                .contains("filename=\"turn.wav\"")
                .contains("RIFF");
        assertThat(request.text().length()).isBetween(8 * 1_200, 8 * 2_000);
    }

    @Test
    void silenceAsksNothingOfTheEngine() throws Exception {
        silence(10_000);
        audioThread.submit(() -> {}).get();

        assertThat(engine.requests()).isEmpty();
        assertThat(told.events()).containsExactly(new Ready());
    }

    @Test
    void aNoiseWithoutWordsIsToldAsOne() throws Exception {
        with((exchange, number) -> ScriptedHttp.answer(exchange, 200, words(number == 1 ? " " : "yes")));
        silence(600);
        speech(500);
        silence(800);
        speech(500);
        silence(800);

        told.await(Final.class, 2);
        assertThat(told.events(Final.class)).extracting(Final::text).containsExactly("", "yes");
    }

    @Test
    void anEngineThatIsNotThereFailsOnce() throws Exception {
        with((exchange, _) -> ScriptedHttp.answer(exchange, 401, words("no")));
        silence(600);
        speech(500);
        silence(800);

        assertThat(told.await(Failed.class).fault().kind()).isEqualTo(Kind.AUTHENTICATION);
        speech(500);
        silence(800);
        audioThread.submit(() -> {}).get();
        assertThat(told.events().getLast()).isInstanceOf(Failed.class);
    }

    @Test
    void anAnswerThatIsNoTranscriptionFails() throws Exception {
        with((exchange, _) -> ScriptedHttp.answer(exchange, 200, "<html>".getBytes(StandardCharsets.UTF_8)));
        silence(600);
        speech(500);
        silence(800);

        assertThat(told.await(Failed.class).fault().kind()).isEqualTo(Kind.PROTOCOL);
    }

    private static byte[] words(String words) {
        return ("{\"text\":\"" + words + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    private void silence(int millis) throws Exception {
        var frame = new byte[160];
        Arrays.fill(frame, MuLaw.SILENCE);
        for (int at = 0; at < millis; at += 20) {
            hear(frame);
        }
    }

    /// Loud, and not steadily so.
    private void speech(int millis) throws Exception {
        for (int at = 0; at < millis; at += 20) {
            int loudness = at / 20 % 3 == 0 ? 2_000 : 12_000;
            var frame = new byte[160];
            for (int sample = 0; sample < frame.length; sample++) {
                frame[sample] = MuLaw.encode((short) random.nextInt(-loudness, loudness));
            }
            hear(frame);
        }
    }

    private void hear(byte[] frame) throws Exception {
        var base64 = Base64.getEncoder().encode(frame);
        audioThread.submit(() -> transcription.audio(base64, 0, base64.length)).get();
    }
}
