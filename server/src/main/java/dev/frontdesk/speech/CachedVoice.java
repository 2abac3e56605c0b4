package dev.frontdesk.speech;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// A voice that need not be asked twice for the same words.
public final class CachedVoice implements TextToSpeech {

    private final TextToSpeech voice;
    private final PhraseCache cache;

    public CachedVoice(TextToSpeech voice, PhraseCache cache) {
        this.voice = voice;
        this.cache = cache;
    }

    @Override
    public String vendor() {
        return voice.vendor();
    }

    @Override
    public Synthesis open(String name, Locale language, SpeechListener listener, Executor audioThread) {
        return new Session(name, language, listener, audioThread);
    }

    /// All state belongs to the audio thread.
    private final class Session implements Synthesis, SpeechListener {

        private static final int LONGEST_AUDIO = 400_000;

        private final String name;
        private final SpeechListener listener;
        private final Executor audioThread;
        private final Synthesis made;

        /// Asked of the vendor and not complete.
        private final Queue<Utterance> making = new ArrayDeque<>();

        /// Known, but behind what the vendor is making.
        private final Queue<Utterance> behind = new ArrayDeque<>();

        private @Nullable ByteArrayOutputStream recorded;

        Session(String name, Locale language, SpeechListener listener, Executor audioThread) {
            this.name = name;
            this.listener = listener;
            this.audioThread = audioThread;
            this.made = voice.open(name, language, this, audioThread);
        }

        @Override
        public void say(Utterance utterance) {
            audioThread.execute(() -> speak(utterance));
        }

        private void speak(Utterance utterance) {
            var known = making.isEmpty() && behind.isEmpty() ? cache.find(key(utterance)) : null;
            if (known != null) {
                play(utterance, known);
            } else if (behind.isEmpty() && (making.isEmpty() || cache.find(key(utterance)) == null)) {
                making.add(utterance);
                made.say(utterance);
            } else {
                behind.add(utterance);
            }
        }

        private void play(Utterance utterance, byte[] audio) {
            listener.event(new SpeechEvent.ItemStarted(utterance.item()));
            listener.event(new SpeechEvent.Wording(utterance.item(), utterance.text(), List.of()));
            listener.audio(utterance.item(), audio, 0, audio.length);
            listener.event(new SpeechEvent.ItemEnded(utterance.item()));
        }

        private PhraseCache.Key key(Utterance utterance) {
            return new PhraseCache.Key(
                    voice.vendor(), name, utterance.language(), utterance.slowly(), utterance.text());
        }

        @Override
        public void audio(String item, byte[] base64, int offset, int length) {
            if (recorded != null && recorded.size() + length <= LONGEST_AUDIO) {
                recorded.write(base64, offset, length);
            } else {
                recorded = null;
            }
            listener.audio(item, base64, offset, length);
        }

        @Override
        public void event(SpeechEvent event) {
            if (event instanceof SpeechEvent.ItemStarted) {
                recorded = new ByteArrayOutputStream();
            }
            listener.event(event);
            if (event instanceof SpeechEvent.ItemEnded(String item)) {
                complete(item);
            }
        }

        private void complete(String item) {
            var first = making.peek();
            if (first == null || !first.item().equals(item)) {
                return;
            }
            making.remove();
            if (recorded != null && whole(recorded)) {
                cache.made(key(first), recorded.toByteArray(), false);
            }
            recorded = null;
            if (making.isEmpty()) {
                var next = List.copyOf(behind);
                behind.clear();
                next.forEach(this::speak);
            }
        }

        /// Pieces of base64 that were padded inside cannot be joined.
        private static boolean whole(ByteArrayOutputStream audio) {
            var bytes = audio.toByteArray();
            for (int i = 0; i < bytes.length - 2; i++) {
                if (bytes[i] == '=') {
                    return false;
                }
            }
            return bytes.length > 0 && bytes.length % 4 == 0;
        }

        @Override
        public void stop() {
            audioThread.execute(() -> {
                making.clear();
                behind.clear();
                recorded = null;
            });
            made.stop();
        }

        @Override
        public void close() {
            made.close();
        }
    }
}
