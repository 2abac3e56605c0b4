package dev.frontdesk.speech;

import dev.frontdesk.speech.TextToSpeech.Synthesis;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A session with a voice and its cache: plays what is kept, has the rest made, all in the order it was given.
/// What was given before a stop is told apart by the number of stops.
final class CachedSynthesis implements Synthesis, SpeechListener {

    /// Fewer than any voice takes.
    private static final int MOST_MAKING = 16;

    private static final int MOST_BEHIND = 64;

    /// Half a minute; longer speech is not worth its room.
    private static final int MOST_KEPT = 30 * 8_000;

    private final TextToSpeech voice;
    private final String name;
    private final PhraseCache cache;
    private final SpeechListener listener;
    private final Executor audioThread;
    private final Synthesis made;
    private final AtomicInteger stops = new AtomicInteger();

    /// All below belongs to the audio thread. Asked of the vendor and not complete:
    private final Queue<Utterance> making = new ArrayDeque<>();

    /// To be spoken behind what the vendor is making.
    private final Queue<Utterance> behind = new ArrayDeque<>();

    private @Nullable RecordedSpeech recorded;
    private volatile boolean over;

    CachedSynthesis(
            TextToSpeech voice,
            String name,
            Locale language,
            PhraseCache cache,
            SpeechListener listener,
            Executor audioThread) {
        this.voice = voice;
        this.name = name;
        this.cache = cache;
        this.listener = listener;
        this.audioThread = audioThread;
        this.made = voice.open(name, language, this, audioThread);
    }

    @Override
    public void say(Utterance utterance) {
        int given = stops.get();
        onAudioThread(() -> {
            if (given == stops.get()) {
                speak(utterance);
                tellIdle();
            }
        });
    }

    private void speak(Utterance utterance) {
        var known = cache.find(key(utterance));
        if (behind.isEmpty() && making.isEmpty() && known != null) {
            play(utterance, known);
        } else if (behind.isEmpty() && known == null && making.size() < MOST_MAKING) {
            making.add(utterance);
            made.say(utterance);
        } else if (behind.size() < MOST_BEHIND) {
            behind.add(utterance);
        } else {
            listener.event(new SpeechEvent.Complained("too_many_waiting"));
        }
    }

    private void play(Utterance utterance, byte[] audio) {
        listener.event(new SpeechEvent.ItemStarted(utterance.item()));
        listener.event(new SpeechEvent.Wording(utterance.item(), utterance.text(), List.of()));
        listener.audio(utterance.item(), audio, 0, audio.length);
        listener.event(new SpeechEvent.ItemEnded(utterance.item()));
    }

    private void tellIdle() {
        if (!over && making.isEmpty() && behind.isEmpty()) {
            listener.event(new SpeechEvent.Idle());
        }
    }

    private PhraseCache.Key key(Utterance utterance) {
        return new PhraseCache.Key(voice.vendor(), name, utterance.language(), utterance.slowly(), utterance.text());
    }

    @Override
    public void audio(String item, byte[] base64, int offset, int length) {
        var recording = recorded;
        if (recording != null) {
            recording.add(base64, offset, length);
        }
        if (!over) {
            listener.audio(item, base64, offset, length);
        }
    }

    /// The vendor is idle also where something kept is still to be played, or was just asked.
    @Override
    public void event(SpeechEvent event) {
        if (over) {
            return;
        }
        if (event instanceof SpeechEvent.Idle) {
            tellIdle();
            return;
        }
        if (event instanceof SpeechEvent.Failed) {
            over = true;
        } else if (event instanceof SpeechEvent.ItemStarted) {
            recorded = new RecordedSpeech(MOST_KEPT);
        }
        listener.event(event);
        if (event instanceof SpeechEvent.ItemEnded(String item)) {
            complete(item);
        }
    }

    /// What the vendor has left out comes no more.
    private void complete(String item) {
        var recording = recorded;
        recorded = null;
        if (making.stream().noneMatch(utterance -> utterance.item().equals(item))) {
            return;
        }
        var utterance = making.remove();
        while (!utterance.item().equals(item)) {
            utterance = making.remove();
        }
        if (recording != null) {
            cache.made(key(utterance), recording.base64(), false);
        }
        if (making.isEmpty()) {
            var next = List.copyOf(behind);
            behind.clear();
            next.forEach(this::speak);
        }
    }

    /// At once, and again in the order of what was said from other threads.
    @Override
    public void stop() {
        stops.incrementAndGet();
        made.stop();
        onAudioThread(() -> {
            made.stop();
            making.clear();
            behind.clear();
            recorded = null;
        });
    }

    @Override
    public void close() {
        over = true;
        made.close();
    }

    private void onAudioThread(Runnable action) {
        try {
            audioThread.execute(() -> {
                if (!over) {
                    action.run();
                }
            });
        } catch (RejectedExecutionException _) {
            over = true;
        }
    }
}
