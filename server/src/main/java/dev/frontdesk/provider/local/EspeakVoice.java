package dev.frontdesk.provider.local;

import dev.frontdesk.call.Timers;
import dev.frontdesk.provider.SpokenInTurn;
import dev.frontdesk.speech.SpeechListener;
import dev.frontdesk.speech.TextToSpeech;
import dev.frontdesk.speech.Utterance;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// espeak-ng: robotic, quick, and there when nothing else is. One process for each utterance.
public final class EspeakVoice implements TextToSpeech {

    /// Its name where it is installed.
    public static final String COMMAND = "espeak-ng";

    private static final Duration CHECK = Duration.ofSeconds(3);

    private final String command;
    private final Duration deadline;
    private final Timers timers;

    /// @param command the program's name or path
    /// @param deadline for an utterance to be made whole; the process is killed then
    public EspeakVoice(String command, Duration deadline, Timers timers) {
        this.command = command;
        this.deadline = deadline;
        this.timers = timers;
    }

    @Override
    public String vendor() {
        return EspeakProcess.VENDOR;
    }

    /// Whether the program is there and runs. Takes a moment: asked at the start.
    public boolean isAvailable() {
        try {
            var process = new ProcessBuilder(List.of(command, "--version"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(CHECK.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// @param voice as `espeak-ng --voices` names it; empty for the language's
    @Override
    public Synthesis open(String voice, Locale language, SpeechListener listener, Executor audioThread) {
        return new SpokenInTurn(new EspeakSpeaker(this, voice), "espeak", listener, audioThread).open();
    }

    /// @throws IOException when the program cannot be started
    EspeakProcess start(String voice, Utterance utterance) throws IOException {
        return EspeakProcess.start(command, voice, utterance);
    }

    Duration deadline() {
        return deadline;
    }

    Timers timers() {
        return timers;
    }
}
