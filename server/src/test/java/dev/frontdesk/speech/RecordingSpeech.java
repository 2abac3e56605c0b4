package dev.frontdesk.speech;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Keeps what a session tells, and waits for more of it.
public final class RecordingSpeech implements SpeechListener {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final List<SpeechEvent> events = new ArrayList<>();
    private final Map<String, ByteArrayOutputStream> audio = new LinkedHashMap<>();
    private final List<Integer> pieces = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    @Override
    public synchronized void audio(String item, byte[] base64, int offset, int length) {
        var bytes = Base64.getDecoder().decode(java.util.Arrays.copyOfRange(base64, offset, offset + length));
        audio.computeIfAbsent(item, _ -> new ByteArrayOutputStream()).writeBytes(bytes);
        pieces.add(length);
        told();
    }

    @Override
    public synchronized void event(SpeechEvent event) {
        events.add(event);
        told();
    }

    private void told() {
        if (!threads.contains(Thread.currentThread())) {
            threads.add(Thread.currentThread());
        }
        notifyAll();
    }

    public synchronized List<SpeechEvent> events() {
        return List.copyOf(events);
    }

    public synchronized <E extends SpeechEvent> List<E> events(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).collect(Collectors.toList());
    }

    /// What was given of an item.
    public synchronized byte[] audio(String item) {
        var given = audio.get(item);
        return given == null ? new byte[0] : given.toByteArray();
    }

    /// How long each piece of audio was, in base64.
    public synchronized List<Integer> pieces() {
        return List.copyOf(pieces);
    }

    /// Who has called.
    public synchronized List<Thread> threads() {
        return List.copyOf(threads);
    }

    /// Waits for an event of a kind.
    ///
    /// @param count how many of them there are then at least
    public <E extends SpeechEvent> E await(Class<E> kind, int count) throws InterruptedException {
        awaitUntil(
                count + " of " + kind.getSimpleName(),
                recording -> recording.events(kind).size() >= count);
        return events(kind).get(count - 1);
    }

    public <E extends SpeechEvent> E await(Class<E> kind) throws InterruptedException {
        return await(kind, 1);
    }

    public synchronized void awaitUntil(String what, Predicate<RecordingSpeech> condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.test(this)) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("no " + what + " among " + events);
            }
            wait(left);
        }
    }
}
