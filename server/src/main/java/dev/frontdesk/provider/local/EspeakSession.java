package dev.frontdesk.provider.local;

import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.speech.SpeechListener;
import dev.frontdesk.speech.TextToSpeech.Synthesis;
import dev.frontdesk.speech.Utterance;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// One call's utterances, spoken in their order by a virtual thread. What was begun before a stop is told
/// apart by the number of stops.
final class EspeakSession implements Synthesis {

    private static final int MOST_WAITING = 32;

    private final EspeakVoice espeak;
    private final String voice;
    private final SpeechListener listener;
    private final Executor audioThread;
    private final BlockingQueue<Order> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicInteger stops = new AtomicInteger();
    private final Thread speaker;
    private volatile @Nullable EspeakProcess running;
    private volatile boolean over;

    private record Order(Utterance utterance, int stops) {}

    EspeakSession(EspeakVoice espeak, String voice, SpeechListener listener, Executor audioThread) {
        this.espeak = espeak;
        this.voice = voice;
        this.listener = listener;
        this.audioThread = audioThread;
        this.speaker = Thread.ofVirtual().name("espeak").unstarted(this::speakAll);
    }

    EspeakSession open() {
        tell(stops.get(), new SpeechEvent.Ready());
        speaker.start();
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
        } catch (InterruptedException closed) {
            over = true;
        }
    }

    private void speak(Order order) throws InterruptedException {
        try (var process = espeak.start(voice, order.utterance())) {
            running = process;
            if (isWanted(order.stops())) {
                speak(order, process);
            }
        } catch (IOException notStarted) {
            fail(order, Kind.UNREACHABLE, "does not run");
        } finally {
            running = null;
        }
    }

    private void speak(Order order, EspeakProcess process) throws InterruptedException {
        var late = new AtomicBoolean();
        var deadline = espeak.timers()
                .after(espeak.deadline(), task -> Thread.ofVirtual().start(task), () -> {
                    late.set(true);
                    process.close();
                });
        try {
            give(order, EspeakSound.of(process.sound()));
            if (process.endedWell()) {
                tell(order.stops(), new SpeechEvent.ItemEnded(order.utterance().item()));
            } else if (!late.get()) {
                fail(order, Kind.PROTOCOL, "ended badly");
            }
        } catch (IOException broken) {
            if (!late.get()) {
                fail(order, Kind.PROTOCOL, "sound that cannot be read");
            }
        } finally {
            deadline.cancel();
        }
        if (late.get()) {
            fail(order, Kind.TIMEOUT, "not spoken in time");
        }
    }

    private void give(Order order, EspeakSound sound) throws IOException {
        var item = order.utterance().item();
        tell(order.stops(), new SpeechEvent.ItemStarted(item));
        tell(order.stops(), new SpeechEvent.Wording(item, order.utterance().text(), List.of()));
        for (var piece = sound.next(); piece.length > 0 && isWanted(order.stops()); piece = sound.next()) {
            var base64 = Base64.getEncoder().encode(piece);
            onAudioThread(() -> {
                if (isWanted(order.stops())) {
                    listener.audio(item, base64, 0, base64.length);
                }
            });
        }
    }

    private boolean isWanted(int atStops) {
        return !over && atStops == stops.get();
    }

    @Override
    public void stop() {
        stops.incrementAndGet();
        waiting.removeIf(order -> !isWanted(order.stops()));
        kill();
    }

    @Override
    public void close() {
        over = true;
        kill();
        speaker.interrupt();
    }

    private void kill() {
        var process = running;
        if (process != null) {
            process.close();
        }
    }

    private void fail(Order order, Kind kind, String detail) {
        if (!isWanted(order.stops())) {
            return;
        }
        onAudioThread(() -> {
            if (!over) {
                close();
                listener.event(new SpeechEvent.Failed(new SpeechFault(EspeakProcess.VENDOR, kind, detail)));
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
