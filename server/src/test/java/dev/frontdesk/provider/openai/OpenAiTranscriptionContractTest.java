package dev.frontdesk.provider.openai;

import com.sun.net.httpserver.HttpExchange;
import dev.frontdesk.audio.MuLaw;
import dev.frontdesk.speech.SpeechToText;
import dev.frontdesk.speech.SpeechToTextContract;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;

class OpenAiTranscriptionContractTest extends SpeechToTextContract {

    private final ExecutorService audioThread = Executors.newSingleThreadExecutor();

    @AfterEach
    void end() {
        audioThread.shutdownNow();
    }

    @Override
    protected StandIn standIn() {
        return new Engine();
    }

    @Override
    protected Executor audioThread() {
        return audioThread;
    }

    private static final class Engine implements StandIn {

        private static final int FRAME = 160;

        private final Random random = new Random(5);
        private final ScriptedHttp http = new ScriptedHttp((exchange, _) -> answer(exchange));
        private volatile String words = "";
        private volatile int status = 200;

        private void answer(HttpExchange exchange) throws IOException {
            var body = ("{\"text\":\"" + words + "\"}").getBytes(StandardCharsets.UTF_8);
            ScriptedHttp.answer(exchange, status, body);
        }

        @Override
        public SpeechToText recogniser() {
            return new OpenAiTranscription(http.account(), "whisper-1", Duration.ofMillis(800));
        }

        @Override
        public SpeechToText unreachable() {
            var nowhere = URI.create("http://127.0.0.1:1/v1");
            var account = new OpenAiAccount("sesame", nowhere, OpenAiAccount.REALTIME_URL);
            return new OpenAiTranscription(account, "whisper-1", Duration.ofMillis(800));
        }

        @Override
        public void refuse() {
            status = 401;
        }

        @Override
        public void die() {
            status = 503;
        }

        @Override
        public void say(String words, Line line) throws Exception {
            this.words = words;
            silence(line, 30);
            for (int frame = 0; frame < 30; frame++) {
                int loudness = frame % 3 == 0 ? 2_000 : 12_000;
                var sound = new byte[FRAME];
                for (int sample = 0; sample < FRAME; sample++) {
                    sound[sample] = MuLaw.encode((short) random.nextInt(-loudness, loudness));
                }
                line.hear(sound);
            }
            silence(line, 40);
        }

        private static void silence(Line line, int frames) throws Exception {
            var silence = new byte[FRAME];
            Arrays.fill(silence, MuLaw.SILENCE);
            for (int frame = 0; frame < frames; frame++) {
                line.hear(silence);
            }
        }

        @Override
        public void close() {
            http.close();
        }
    }
}
