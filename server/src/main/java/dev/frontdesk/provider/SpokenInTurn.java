package dev.frontdesk.provider;

import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.speech.SpeechFailure;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechListener;
import dev.frontdesk.speech.TextToSpeech.Synthesis;
import dev.frontdesk.speech.Utterance;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One call's utterances, spoken in their order by a virtual thread: for voices that are asked for one utterance
/// at a time. What was begun before a stop is told apart by the number of stops.
public final class SpokenInTurn implements Synthesis {

    private static final Logger LOG = LoggerFactory.getLogger(SpokenInTurn.class);
    private static final int MOST_WAITING = 32;

    private final Voice voice;
    private final SpeechListener listener;
    private final Executor audioThread;
    private final BlockingQueue<Mouth> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicInteger stops = new AtomicInteger();
    private final Thread speaker;
    private volatile boolean over;

    /// Who speaks, in one call.
    public interface Voice {

        /// As its faults name it, [SpeechFault#vendor].
        String vendor();

        /// Gives an utterance's sound, and returns when that is whole or not wanted any more. On the session's own
        /// thread, one after the other; has its own deadlines.
        ///
        /// @throws SpeechFailure ends the session, unless what failed is not wanted any more
        void speak(Utterance utterance, Mouth mouth) throws InterruptedException;

        /// Breaks off what is being spoken. On any thread; does not wait.
        void hush();

        /// The call is over: what is being spoken is broken off, and nothing is tried again. On any thread; does not
        /// wait.
        void close();
    }

    /// @param thread what the speaker's thread is called
    public SpokenInTurn(Voice voice, String thread, SpeechListener listener, Executor audioThread) {
        this.voice = voice;
        this.listener = listener;
        this.audioThread = audioThread;
        this.speaker = Thread.ofVirtual().name(thread).unstarted(this::speakAll);
    }

    /// Begins.
    public SpokenInTurn open() {
        tell(new SpeechEvent.Ready());
        speaker.start();
        return this;
    }

    @Override
    public void say(Utterance utterance) {
        if (!over && !waiting.offer(new Mouth(utterance, stops.get()))) {
            tell(new SpeechEvent.Complained("too_many_waiting"));
        }
    }

    private void speakAll() {
        try {
            while (!over) {
                var mouth = waiting.take();
                if (mouth.isWanted()) {
                    speak(mouth);
                }
                if (waiting.isEmpty()) {
                    tell(new SpeechEvent.Idle());
                }
            }
        } catch (InterruptedException closed) {
            over = true;
        }
    }

    private void speak(Mouth mouth) throws InterruptedException {
        try {
            voice.speak(mouth.utterance, mouth);
        } catch (SpeechFailure failed) {
            fail(mouth, failed.fault());
        } catch (RuntimeException bug) {
            LOG.error("A voice failed: {}", VendorFaults.trace(bug));
            fail(mouth, new VendorFaults(voice.vendor()).bug(bug));
        }
    }

    private void fail(Mouth mouth, SpeechFault fault) {
        mouth.onAudioThread(() -> {
            close();
            listener.event(new SpeechEvent.Failed(fault));
        });
    }

    @Override
    public void stop() {
        stops.incrementAndGet();
        waiting.removeIf(mouth -> !mouth.isWanted());
        voice.hush();
    }

    @Override
    public void close() {
        over = true;
        voice.close();
        speaker.interrupt();
    }

    private void tell(SpeechEvent event) {
        int atStops = stops.get();
        onAudioThread(() -> {
            if (isWanted(atStops)) {
                listener.event(event);
            }
        });
    }

    private boolean isWanted(int atStops) {
        return !over && atStops == stops.get();
    }

    private void onAudioThread(Runnable action) {
        try {
            audioThread.execute(action);
        } catch (RejectedExecutionException _) {
            over = true;
        }
    }

    /// Where the sound of one utterance goes. What is given after a stop goes nowhere.
    public final class Mouth {

        private final Utterance utterance;
        private final int atStops;

        private Mouth(Utterance utterance, int atStops) {
            this.utterance = utterance;
            this.atStops = atStops;
        }

        /// Whether anybody still wants to hear it.
        public boolean isWanted() {
            return SpokenInTurn.this.isWanted(atStops);
        }

        /// It begins to sound.
        public void begin() {
            event(new SpeechEvent.ItemStarted(utterance.item()));
            event(new SpeechEvent.Wording(utterance.item(), utterance.text(), List.of()));
        }

        /// @param piece of mu-law
        public void sound(byte[] piece) {
            var base64 = Base64.getEncoder().encode(piece);
            onAudioThread(() -> listener.audio(utterance.item(), base64, 0, base64.length));
        }

        /// All of it was given.
        public void end() {
            event(new SpeechEvent.ItemEnded(utterance.item()));
        }

        private void event(SpeechEvent event) {
            onAudioThread(() -> listener.event(event));
        }

        private void onAudioThread(Runnable action) {
            SpokenInTurn.this.onAudioThread(() -> {
                if (isWanted()) {
                    action.run();
                }
            });
        }
    }
}
