package dev.frontdesk.provider.aws;

import dev.frontdesk.speech.SpeechToSpeechContract;
import dev.frontdesk.web.socket.WheelTimers;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;

class NovaSonicContractTest extends SpeechToSpeechContract {

    private final ExecutorService audio = Executors.newSingleThreadExecutor();
    private final WheelTimers timers = new WheelTimers();

    @AfterEach
    void end() {
        timers.close();
        audio.shutdownNow();
    }

    @Override
    protected Executor audioThread() {
        return audio;
    }

    @Override
    protected StandIn standIn() {
        return new NovaStandIn(timers);
    }
}
