package dev.frontdesk.provider.openai;

import dev.frontdesk.speech.TextToSpeech;
import dev.frontdesk.speech.TextToSpeechContract;
import dev.frontdesk.web.socket.WheelTimers;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;

class OpenAiSpeechContractTest extends TextToSpeechContract {

    private static final int HALF_A_SECOND = 24_000;

    private final WheelTimers timers = new WheelTimers();
    private final ExecutorService audioThread = Executors.newSingleThreadExecutor();
    private final ScriptedHttp engine =
            new ScriptedHttp((exchange, _) -> ScriptedHttp.answer(exchange, 200, new byte[HALF_A_SECOND]));
    private final ScriptedHttp stalling = new ScriptedHttp((_, _) -> hang());

    private void hang() {
        stalling.hang();
    }

    @AfterEach
    void end() {
        stalling.close();
        timers.close();
        audioThread.shutdownNow();
    }

    @Override
    protected StandIn standIn() {
        return new StandIn() {
            @Override
            public TextToSpeech voice() {
                return at(engine.account());
            }

            @Override
            public TextToSpeech unreachable() {
                var nowhere = URI.create("http://127.0.0.1:1/v1");
                return at(new OpenAiAccount("sesame", nowhere, OpenAiAccount.REALTIME_URL));
            }

            @Override
            public TextToSpeech stalled() {
                return at(stalling.account());
            }

            @Override
            public void close() {
                engine.close();
            }
        };
    }

    private TextToSpeech at(OpenAiAccount account) {
        return new OpenAiSpeech(account, "tts-1", "alloy", Duration.ofMillis(400), timers);
    }

    @Override
    protected Executor audioThread() {
        return audioThread;
    }
}
