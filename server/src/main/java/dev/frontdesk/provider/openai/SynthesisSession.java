package dev.frontdesk.provider.openai;

import dev.frontdesk.call.Timers.Timer;
import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.speech.SpeechListener;
import dev.frontdesk.speech.TextToSpeech.Synthesis;
import dev.frontdesk.speech.Utterance;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// One call's utterances, spoken in their order by a virtual thread. What was begun before a stop is told
/// apart by the number of stops.
final class SynthesisSession implements Synthesis {

    private static final int MOST_WAITING = 32;

    private final OpenAiSpeech speech;
    private final String voice;
    private final SpeechListener listener;
    private final Executor audioThread;
    private final BlockingQueue<Order> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicInteger stops = new AtomicInteger();
    private final Retries retries = new Retries();
    private final Thread speaker;
    private volatile @Nullable InputStream sounding;
    private volatile boolean over;

    private record Order(Utterance utterance, int stops) {}

    SynthesisSession(OpenAiSpeech speech, String voice, SpeechListener listener, Executor audioThread) {
        this.speech = speech;
        this.voice = voice;
        this.listener = listener;
        this.audioThread = audioThread;
        this.speaker = Thread.ofVirtual().name("openai-speech").unstarted(this::speakAll);
    }

    SynthesisSession open() {
        speaker.start();
        tell(stops.get(), new SpeechEvent.Ready());
        return this;
    }

    @Override
    public void say(Utterance utterance) {
        if (!over && !waiting.offer(new Order(utterance, stops.get()))) {
            tell(stops.get(), new SpeechEvent.Complained("too_many_waiting"));
        }
    }

    private void speakAll() {
        try {
            while (!over) {
                var order = waiting.take();
                if (isWanted(order.stops())) {
                    speak(order);
                }
                if (waiting.isEmpty()) {
                    tell(stops.get(), new SpeechEvent.Idle());
                }
            }
        } catch (HttpFault fault) {
            fail(fault);
        } catch (InterruptedException closed) {
            over = true;
        }
    }

    private void speak(Order order) throws HttpFault, InterruptedException {
        var utterance = order.utterance();
        try (var sound = retries.run(() -> speech.speak(voice, utterance))) {
            sounding = sound;
            tell(order.stops(), new SpeechEvent.ItemStarted(utterance.item()));
            tell(order.stops(), new SpeechEvent.Wording(utterance.item(), utterance.text(), List.of()));
            give(order, sound);
            tell(order.stops(), new SpeechEvent.ItemEnded(utterance.item()));
        } catch (IOException broken) {
            if (isWanted(order.stops())) {
                throw new HttpFault(RealtimeFaults.fault(Kind.UNREACHABLE, "sound that breaks off"));
            }
        } finally {
            sounding = null;
        }
    }

    private void give(Order order, InputStream in) throws IOException, HttpFault {
        var watch = watch(in);
        try {
            var sound = SpokenSound.of(in);
            for (var piece = sound.next(); piece.length > 0 && isWanted(order.stops()); piece = sound.next()) {
                watch.cancel();
                var base64 = Base64.getEncoder().encode(piece);
                onAudioThread(() -> {
                    if (isWanted(order.stops())) {
                        listener.audio(order.utterance().item(), base64, 0, base64.length);
                    }
                });
                watch = watch(in);
            }
        } finally {
            watch.cancel();
        }
    }

    /// A stream that stands still is closed, which ends the reading.
    private Timer watch(InputStream in) {
        return speech.timers()
                .after(speech.deadline(), task -> Thread.ofVirtual().start(task), () -> shut(in));
    }

    private static void shut(InputStream in) {
        try {
            in.close();
        } catch (IOException _) {
            // it is of no more use either way
        }
    }

    private boolean isWanted(int atStops) {
        return !over && atStops == stops.get();
    }

    @Override
    public void stop() {
        stops.incrementAndGet();
        waiting.removeIf(order -> !isWanted(order.stops()));
        shutSounding();
    }

    @Override
    public void close() {
        over = true;
        retries.stop();
        shutSounding();
        speaker.interrupt();
    }

    /// Closing may wait for the reader, which callers must not.
    private void shutSounding() {
        var sound = sounding;
        if (sound != null) {
            Thread.ofVirtual().start(() -> shut(sound));
        }
    }

    private void fail(HttpFault fault) {
        onAudioThread(() -> {
            if (!over) {
                close();
                listener.event(new SpeechEvent.Failed(fault.fault()));
            }
        });
    }

    private void tell(int atStops, SpeechEvent event) {
        onAudioThread(() -> {
            if (isWanted(atStops)) {
                listener.event(event);
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
}
