package dev.frontdesk.provider.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.speech.RecordingSpeech;
import dev.frontdesk.speech.SpeechEvent.Ready;
import dev.frontdesk.speech.SpeechSession;
import dev.frontdesk.speech.SpeechToSpeechContract;
import dev.frontdesk.web.socket.WheelTimers;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;

/// Sessions with Nova, whose end a test plays.
abstract class PlayedNova {

    static final Duration LONG = Duration.ofMinutes(7);

    final ScriptedNova nova = new ScriptedNova();
    final RecordingSpeech told = new RecordingSpeech();
    private final ExecutorService audio = Executors.newSingleThreadExecutor();
    private final WheelTimers timers = new WheelTimers();

    @AfterEach
    void end() {
        nova.close();
        timers.close();
        audio.shutdownNow();
    }

    /// The thread of the call's audio.
    ExecutorService audio() {
        return audio;
    }

    /// @param rotation after which a session is to be replaced
    SpeechSession begun(Duration rotation) throws Exception {
        var options = new NovaOptions("tiffany", 1_024, Duration.ofMillis(700), rotation);
        var session = new NovaSonic(nova, options, timers, System::nanoTime)
                .open(SpeechToSpeechContract.request(), told, audio);
        told.await(Ready.class);
        return session;
    }

    static void eventually(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }
}
