package dev.frontdesk.provider.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.call.Timers;
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
import java.util.function.LongSupplier;
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
        return begun(rotation, timers, System::nanoTime);
    }

    SpeechSession begun(Duration rotation, Timers deadlines, LongSupplier nanoTime) throws Exception {
        var options = new NovaOptions("tiffany", 1_024, Duration.ofMillis(700), rotation);
        var session =
                new NovaSonic(nova, options, deadlines, nanoTime).open(SpeechToSpeechContract.request(), told, audio);
        told.await(Ready.class);
        return session;
    }

    /// Waits until all that Nova was to tell is told.
    final void settle() throws Exception {
        nova.settle();
        audio.submit(() -> {}).get();
    }

    static void eventually(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }
}
