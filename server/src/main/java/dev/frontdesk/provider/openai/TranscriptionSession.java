package dev.frontdesk.provider.openai;

import dev.frontdesk.provider.VendorFaults;
import dev.frontdesk.provider.openai.Retries.Try;
import dev.frontdesk.speech.Listening;
import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.speech.SpeechFailure;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.speech.SpeechToText.Transcription;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One caller's stretches, written down in their order by a virtual thread.
final class TranscriptionSession implements Transcription, SpokenStretches.Heard {

    private static final Logger LOG = LoggerFactory.getLogger(TranscriptionSession.class);
    private static final int MOST_WAITING = 6;

    private final OpenAiTranscription recogniser;
    private final Consumer<SpeechEvent> events;
    private final Executor audioThread;
    private final SpokenStretches stretches = new SpokenStretches(this);
    private final BlockingQueue<Try<String>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Retries retries = new Retries();
    private final Thread writer;
    private volatile Listening listening;
    private volatile boolean over;

    TranscriptionSession(
            OpenAiTranscription recogniser, Listening listening, Consumer<SpeechEvent> events, Executor audioThread) {
        this.recogniser = recogniser;
        this.listening = listening;
        this.events = events;
        this.audioThread = audioThread;
        this.writer = Thread.ofVirtual().name("openai-transcription").unstarted(this::write);
    }

    TranscriptionSession open() {
        writer.start();
        tell(new SpeechEvent.Ready());
        return this;
    }

    @Override
    public void audio(byte[] base64, int offset, int length) {
        if (!over) {
            stretches.audio(base64, offset, length);
        }
    }

    @Override
    public void started() {
        tell(new SpeechEvent.SpeechStarted());
    }

    @Override
    public void stretch(byte[] muLaw, boolean speechOver) {
        if (speechOver) {
            tell(new SpeechEvent.SpeechStopped());
        }
        var expected = listening;
        if (!waiting.offer(() -> recogniser.transcribe(expected, muLaw))) {
            fail(RealtimeFaults.fault(Kind.TIMEOUT, "recogniser falls behind"));
        }
    }

    private void write() {
        try {
            while (!over) {
                tell(new SpeechEvent.Final(null, retries.run(waiting.take()), 1, List.of()));
            }
        } catch (SpeechFailure failed) {
            fail(failed.fault());
        } catch (RuntimeException bug) {
            LOG.error("A recogniser failed: {}", VendorFaults.trace(bug));
            fail(RealtimeFaults.bug(bug));
        } catch (InterruptedException closed) {
            over = true;
        }
    }

    @Override
    public void expect(Listening listening) {
        this.listening = listening;
    }

    private void fail(SpeechFault fault) {
        onAudioThread(() -> {
            if (!over) {
                close();
                events.accept(new SpeechEvent.Failed(fault));
            }
        });
    }

    private void tell(SpeechEvent event) {
        onAudioThread(() -> {
            if (!over) {
                events.accept(event);
            }
        });
    }

    private void onAudioThread(Runnable action) {
        try {
            audioThread.execute(action);
        } catch (RejectedExecutionException _) {
            over = true;
        }
    }

    @Override
    public void close() {
        over = true;
        retries.stop();
        writer.interrupt();
    }
}
