package dev.frontdesk.provider.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.audio.MuLaw;
import dev.frontdesk.provider.openai.ScriptedHttp.Answering;
import dev.frontdesk.speech.RecordingSpeech;
import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.speech.SpeechEvent.Failed;
import dev.frontdesk.speech.SpeechEvent.Idle;
import dev.frontdesk.speech.SpeechEvent.ItemEnded;
import dev.frontdesk.speech.SpeechEvent.ItemStarted;
import dev.frontdesk.speech.SpeechEvent.Ready;
import dev.frontdesk.speech.SpeechEvent.Wording;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.speech.TextToSpeech.Synthesis;
import dev.frontdesk.speech.Utterance;
import dev.frontdesk.web.socket.WheelTimers;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenAiSpeechTest {

    private static final int SECOND = 24_000 * 2;

    private final WheelTimers timers = new WheelTimers();
    private final ExecutorService audioThread = Executors.newSingleThreadExecutor();
    private final RecordingSpeech told = new RecordingSpeech();
    private ScriptedHttp engine = new ScriptedHttp((exchange, _) -> ScriptedHttp.answer(exchange, 200, tone(SECOND)));
    private Synthesis synthesis = open();

    private Synthesis open() {
        return new OpenAiSpeech(engine.account(), "tts-1", "alloy", Duration.ofMillis(800), timers)
                .open("", Locale.ENGLISH, told, audioThread);
    }

    private void with(Answering answering) {
        synthesis.close();
        engine.close();
        engine = new ScriptedHttp(answering);
        synthesis = open();
    }

    @AfterEach
    void stop() {
        synthesis.close();
        engine.close();
        timers.close();
        audioThread.shutdownNow();
    }

    @Test
    void speaksOneUtteranceAfterTheOther() throws Exception {
        synthesis.say(utterance("u1", "Good afternoon."));
        synthesis.say(utterance("u2", "What can I do for you?"));
        told.await(ItemEnded.class, 2);
        told.await(Idle.class);

        assertThat(told.events())
                .filteredOn(event -> !(event instanceof Idle))
                .containsExactly(
                        new Ready(),
                        new ItemStarted("u1"),
                        new Wording("u1", "Good afternoon.", List.of()),
                        new ItemEnded("u1"),
                        new ItemStarted("u2"),
                        new Wording("u2", "What can I do for you?", List.of()),
                        new ItemEnded("u2"));
        assertThat(engine.requests().getFirst().text())
                .isEqualTo("{\"model\":\"tts-1\",\"input\":\"Good afternoon.\",\"voice\":\"alloy\","
                        + "\"response_format\":\"pcm\"}");
        assertThat(engine.requests().getFirst().authorization()).isEqualTo("Bearer sesame");
    }

    @Test
    void aSecondOfItsSoundIsASecondOfTheTelephones() throws Exception {
        synthesis.say(utterance("u1", "Ah."));
        told.await(ItemEnded.class);

        assertThat(told.audio("u1").length).isBetween(7_950, 8_000);
        assertThat(loudest(told.audio("u1"))).isBetween(9_000, 11_500);
    }

    @Test
    void aWavFileOfAnotherRateIsUnderstood() throws Exception {
        with((exchange, _) -> ScriptedHttp.answer(exchange, 200, wav(16_000, 32_000)));
        synthesis.say(utterance("u1", "Ah."));
        told.await(ItemEnded.class);

        assertThat(told.audio("u1").length).isBetween(7_950, 8_000);
    }

    @Test
    void aWavFileThatCannotBeResampledFails() throws Exception {
        with((exchange, _) -> ScriptedHttp.answer(exchange, 200, wav(22_050, 44_100)));
        synthesis.say(utterance("u1", "Ah."));

        assertThat(told.await(Failed.class).fault().kind()).isEqualTo(Kind.PROTOCOL);
    }

    @Test
    void nothingComesAfterAStopButWhatIsSaidThen() throws Exception {
        with((exchange, number) -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(tone(SECOND));
            exchange.getResponseBody().flush();
            if (number == 1) {
                engine.hang();
            }
            exchange.close();
        });
        synthesis.say(utterance("u1", "A long story."));
        synthesis.say(utterance("u2", "More of it."));
        told.awaitUntil("audio", recording -> recording.audio("u1").length > 0);
        synthesis.stop();
        audioThread.submit(() -> {}).get();
        int given = told.audio("u1").length;
        synthesis.say(utterance("u3", "Yes?"));
        told.await(ItemEnded.class);

        assertThat(told.audio("u1")).hasSize(given);
        assertThat(told.events(ItemStarted.class)).containsExactly(new ItemStarted("u1"), new ItemStarted("u3"));
        assertThat(told.events(ItemEnded.class)).containsExactly(new ItemEnded("u3"));
        assertThat(told.events(Failed.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "401,invalid_api_key,AUTHENTICATION,1",
        "400,whatever,INVALID_REQUEST,1",
        "429,insufficient_quota,QUOTA,1",
        "429,rate_limit_exceeded,RATE_LIMIT,3",
        "503,'',SERVER,3"
    })
    void refusalsAreRepeatedOnlyWhereThatMayHelp(int status, String code, Kind kind, int tries) throws Exception {
        var body = "{\"error\":{\"code\":\"" + code + "\",\"message\":\"No.\"}}";
        with((exchange, _) -> ScriptedHttp.answer(exchange, status, body.getBytes(StandardCharsets.UTF_8)));
        synthesis.say(utterance("u1", "Ah."));

        assertThat(told.await(Failed.class).fault().kind()).isEqualTo(kind);
        assertThat(engine.requests()).hasSize(tries);
    }

    @Test
    void aKeyThatNoRequestCanBeMadeWithIsAFailure() throws Exception {
        synthesis.close();
        var account = new OpenAiAccount("se\nsame", engine.account().baseUrl(), OpenAiAccount.REALTIME_URL);
        synthesis = new OpenAiSpeech(account, "tts-1", "alloy", Duration.ofMillis(800), timers)
                .open("", Locale.ENGLISH, told, audioThread);
        synthesis.say(utterance("u1", "Good afternoon."));

        assertThat(told.await(Failed.class).fault().detail()).isEqualTo("IllegalArgumentException");
    }

    @Test
    void anEngineThatFailsOnceIsAskedAgain() throws Exception {
        with((exchange, number) -> ScriptedHttp.answer(exchange, number == 1 ? 502 : 200, tone(SECOND)));
        synthesis.say(utterance("u1", "Ah."));
        told.await(ItemEnded.class);

        assertThat(told.events(Failed.class)).isEmpty();
    }

    @Test
    void anEngineThatStandsStillInMidSentenceFails() throws Exception {
        with((exchange, _) -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(tone(SECOND / 2));
            exchange.getResponseBody().flush();
            engine.hang();
        });
        synthesis.say(utterance("u1", "Ah."));
        told.await(Failed.class);

        assertThat(told.events().getLast()).isInstanceOf(Failed.class);
        assertThat(told.events(SpeechEvent.ItemEnded.class)).isEmpty();
    }

    private static Utterance utterance(String item, String text) {
        return new Utterance(item, text, Locale.ENGLISH, false);
    }

    /// 440 Hz at 24 kHz, 16 bits.
    private static byte[] tone(int bytes) {
        var sound = new byte[bytes];
        samples(ByteBuffer.wrap(sound), 24_000);
        return sound;
    }

    private static void samples(ByteBuffer sound, int rate) {
        sound.order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; sound.remaining() >= 2; at++) {
            sound.putShort((short) (10_000 * Math.sin(2 * Math.PI * 440 * at / rate)));
        }
    }

    private static byte[] wav(int rate, int bytes) {
        var wav = new byte[44 + bytes];
        var file = ByteBuffer.wrap(wav).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(-1);
        file.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        file.putShort((short) 1).putShort((short) 1).putInt(rate).putInt(rate * 2);
        file.putShort((short) 2).putShort((short) 16);
        file.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(-1);
        samples(file, rate);
        return wav;
    }

    private static int loudest(byte[] muLaw) {
        int loudest = 0;
        for (byte code : muLaw) {
            loudest = Math.max(loudest, Math.abs(MuLaw.decode(code)));
        }
        return loudest;
    }
}
