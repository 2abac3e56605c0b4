package dev.frontdesk.provider.elevenlabs;

import dev.frontdesk.call.Timers.Timer;
import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.speech.SpeechListener;
import dev.frontdesk.speech.TextToSpeech.Synthesis;
import dev.frontdesk.speech.Utterance;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// One call's utterances, made one after the other: ElevenLabs would make contexts side by side, and each is
/// made faster than it is heard. What was begun before a stop is told apart by the number of stops.
final class VoiceSession implements Synthesis, VoiceLink.Owner {

    private static final int MOST_WAITING = 32;

    /// ElevenLabs makes five contexts at most at once; one stands, one is being spoken.
    private static final int MOST_UNWANTED = 3;

    private final ElevenLabsVoice vendor;
    private final SpeechListener listener;
    private final Executor audioThread;
    private final VoiceLink link;
    private final AtomicInteger stops = new AtomicInteger();

    /// All below belongs to the audio thread.
    private final Queue<Order> waiting = new ArrayDeque<>();

    /// Contexts that were stopped: what is made of them comes still, and is dropped.
    private final Set<String> unwanted = new HashSet<>();

    private @Nullable Speaking speaking;
    private @Nullable Timer watch;
    private int begunAtStops;
    private int contexts;
    private boolean ready;
    private boolean busy;
    private volatile boolean over;

    private record Order(Utterance utterance, int stops) {}

    VoiceSession(ElevenLabsVoice vendor, SpeechListener listener, Executor audioThread) {
        this.vendor = vendor;
        this.listener = listener;
        this.audioThread = audioThread;
        this.link = new VoiceLink(this, vendor, audioThread);
    }

    VoiceSession open(String voice, Locale language) {
        onAudioThread(() -> vendor.dial(link, voice, language, audioThread));
        return this;
    }

    @Override
    public void say(Utterance utterance) {
        var order = new Order(utterance, stops.get());
        onAudioThread(() -> {
            if (!isWanted(order.stops())) {
                return;
            }
            if (waiting.size() >= MOST_WAITING) {
                listener.event(new SpeechEvent.Complained("too_many_waiting"));
                return;
            }
            waiting.add(order);
            next();
        });
    }

    private void next() {
        while (ready && !over && speaking == null && unwanted.size() < MOST_UNWANTED && !waiting.isEmpty()) {
            var order = waiting.remove();
            if (isWanted(order.stops())) {
                begin(order);
            }
        }
        if (busy && !over && speaking == null && waiting.isEmpty()) {
            busy = false;
            listener.event(new SpeechEvent.Idle());
        }
    }

    private void begin(Order order) {
        busy = true;
        begunAtStops = order.stops();
        var begun = new Speaking("u" + contexts++, order.utterance(), listener);
        if (order.utterance().text().isBlank()) {
            begun.end();
        } else {
            speaking = begun;
            link.speak(begun.context(), order.utterance());
            watch();
        }
    }

    @Override
    public void ready() {
        ready = true;
        listener.event(new SpeechEvent.Ready());
        next();
    }

    @Override
    public void message(VoiceMessage message) {
        if (unwanted.contains(message.context())) {
            drop(message);
        } else {
            take(message);
        }
    }

    private void drop(VoiceMessage message) {
        if (message.isLast()) {
            unwanted.remove(message.context());
        }
        if (speaking == null) {
            watchUnwanted();
            next();
        }
    }

    /// As long as they leave no room for another one.
    private void watchUnwanted() {
        if (unwanted.size() < MOST_UNWANTED) {
            forgetWatch();
        } else {
            watch();
        }
    }

    private void take(VoiceMessage message) {
        var now = speaking;
        if (over || now == null || !isWanted(begunAtStops) || !now.context().equals(message.context())) {
            return;
        }
        if (message.length() > 0) {
            watch();
        }
        now.take(message);
        if (message.isLast() && now == speaking) {
            ended(now);
        }
    }

    private void ended(Speaking now) {
        speaking = null;
        forgetWatch();
        now.end();
        next();
    }

    private void watch() {
        forgetWatch();
        var watched = speaking;
        watch = vendor.timers().after(vendor.options().patience(), audioThread, () -> {
            if (!over && watched == speaking) {
                lost(VoiceFaults.fault(Kind.TIMEOUT, "no sound in time"));
            }
        });
    }

    private void forgetWatch() {
        var set = watch;
        if (set != null) {
            set.cancel();
        }
    }

    private boolean isWanted(int atStops) {
        return !over && atStops == stops.get();
    }

    @Override
    public void stop() {
        stops.incrementAndGet();
        onAudioThread(this::drop);
    }

    private void drop() {
        waiting.removeIf(order -> !isWanted(order.stops()));
        var now = speaking;
        if (now != null && !isWanted(begunAtStops)) {
            speaking = null;
            unwanted.add(now.context());
            watchUnwanted();
            next();
        }
    }

    @Override
    public void lost(SpeechFault fault) {
        if (!over) {
            end();
            listener.event(new SpeechEvent.Failed(fault));
        }
    }

    @Override
    public void close() {
        onAudioThread(this::end);
    }

    private void end() {
        over = true;
        waiting.clear();
        forgetWatch();
        link.close();
    }

    private void onAudioThread(Runnable action) {
        try {
            audioThread.execute(() -> {
                if (!over) {
                    action.run();
                }
            });
        } catch (RejectedExecutionException _) {
            // the thread has ended, and the socket on it
        }
    }
}
