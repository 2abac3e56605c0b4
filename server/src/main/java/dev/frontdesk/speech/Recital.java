package dev.frontdesk.speech;

import dev.frontdesk.speech.SpeechFault.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Speaks a text to its end, outside of a call, by the first vendor that can. Blocks, so it is for virtual threads.
public final class Recital {

    private static final String ITEM = "recital";
    private static final int MOST_BYTES = 2 * 60 * 8_000;

    private final List<TextToSpeech> voices;
    private final Supplier<Executor> audioThreads;
    private final Duration deadline;

    /// @param voices the best first; only it knows the names that businesses give to voices
    /// @param deadline for each vendor to have said all
    public Recital(List<TextToSpeech> voices, Supplier<Executor> audioThreads, Duration deadline) {
        this.voices = List.copyOf(voices);
        this.audioThreads = audioThreads;
        this.deadline = deadline;
    }

    /// @param vendor who spoke
    /// @param muLaw at 8 kHz
    @SuppressWarnings("ArrayRecordComponent")
    public record Spoken(String vendor, byte[] muLaw) {}

    /// Empty where there is no vendor.
    ///
    /// @param voice the first vendor's name for it; empty for its usual one
    /// @throws SpeechFailure the last vendor's, when none can; also for more than two minutes of speech
    public Optional<Spoken> speak(String voice, Utterance words) throws InterruptedException {
        SpeechFailure failure = null;
        for (var vendor : voices) {
            try {
                var name = vendor.equals(voices.getFirst()) ? voice : "";
                return Optional.of(new Spoken(vendor.vendor(), spoken(vendor, name, words)));
            } catch (SpeechFailure failed) {
                failure = failed;
            }
        }
        if (failure != null) {
            throw failure;
        }
        return Optional.empty();
    }

    private byte[] spoken(TextToSpeech vendor, String voice, Utterance words) throws InterruptedException {
        var taking = new Taking(vendor, words, audioThreads.get());
        taking.begin(voice);
        try {
            return taking.sound.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new SpeechFailure(new SpeechFault(vendor.vendor(), Kind.TIMEOUT, "did not say it all in time"));
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof SpeechFailure known
                    ? known
                    : new IllegalStateException("a voice failed", failed.getCause());
        } finally {
            taking.end();
        }
    }

    /// One text. On its audio thread.
    private static final class Taking implements SpeechListener {

        private final TextToSpeech vendor;
        private final Utterance words;
        private final Executor thread;
        private final RecordedSpeech audio = new RecordedSpeech(MOST_BYTES);
        private final CompletableFuture<byte[]> sound = new CompletableFuture<>();
        private TextToSpeech.@Nullable Synthesis session;
        private boolean said;

        Taking(TextToSpeech vendor, Utterance words, Executor thread) {
            this.vendor = vendor;
            this.words = new Utterance(ITEM, words.text(), words.language(), words.slowly());
            this.thread = thread;
        }

        void begin(String voice) {
            thread.execute(() -> session = vendor.open(voice, words.language(), this, thread));
        }

        /// After [#begin] on the same thread, so the session is there if it ever was.
        void end() {
            thread.execute(() -> {
                if (session != null) {
                    session.close();
                }
            });
        }

        @Override
        public void audio(String item, byte[] base64, int offset, int length) {
            audio.add(base64, offset, length);
        }

        @Override
        public void event(SpeechEvent event) {
            switch (event) {
                case SpeechEvent.Ready _ -> {
                    if (session != null && !said) {
                        said = true;
                        session.say(words);
                    }
                }
                case SpeechEvent.ItemEnded _ -> finish();
                case SpeechEvent.Failed(var fault) -> sound.completeExceptionally(new SpeechFailure(fault));
                case SpeechEvent.Complained _,
                        SpeechEvent.Hearing _,
                        SpeechEvent.ItemStarted _,
                        SpeechEvent.Wording _,
                        SpeechEvent.Idle _,
                        SpeechEvent.ToolAsked _,
                        SpeechEvent.ToolDropped _ -> {}
            }
        }

        private void finish() {
            var muLaw = audio.muLaw();
            if (muLaw.length == 0) {
                var fault = new SpeechFault(vendor.vendor(), Kind.PROTOCOL, "said nothing, or more than two minutes");
                sound.completeExceptionally(new SpeechFailure(fault));
            } else {
                sound.complete(muLaw);
            }
        }
    }
}
