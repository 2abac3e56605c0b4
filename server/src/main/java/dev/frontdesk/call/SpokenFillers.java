package dev.frontdesk.call;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.Voice;
import dev.frontdesk.speech.RecordedSpeech;
import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.speech.SpeechListener;
import dev.frontdesk.speech.TextToSpeech;
import dev.frontdesk.speech.Utterance;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// "One moment, please" in the voice of the business, and what is said when it was not enough, made ahead of time;
/// something else until it is there.
public final class SpokenFillers implements Fillers {

    /// Of mu-law: nobody is asked for a moment for longer.
    private static final int MOST_BYTES = 45_000;
    private static final int MOST_MADE = 1_000;

    private static final List<String> ENGLISH =
            List.of("One moment, please.", "Thank you for waiting, I'm still here.");
    private static final List<String> FRENCH =
            List.of("Un instant, s'il vous plaît.", "Merci de patienter, je suis toujours là.");

    private final TextToSpeech voice;
    private final Supplier<Executor> audioThreads;
    private final Phrase meanwhile;
    private final Map<Key, Phrase> made = new ConcurrentHashMap<>();

    private record Key(String voice, Locale language, int phrase) {}

    /// @param meanwhile what is heard until the words are made, and where they cannot be
    public SpokenFillers(TextToSpeech voice, Supplier<Executor> audioThreads, Phrase meanwhile) {
        this.voice = voice;
        this.audioThreads = audioThreads;
        this.meanwhile = meanwhile;
    }

    /// Asked for the first time, it begins to make the words, all of them.
    @Override
    public Phrase filler(Business business, Locale language, int before) {
        var named = business.reception().voice();
        var voice = named.engine() == Voice.Engine.CASCADE ? named.voice() : "";
        var all = phrases(language);
        for (int phrase = 0; phrase < all.size(); phrase++) {
            make(new Key(voice, language, phrase));
        }
        return made.getOrDefault(new Key(voice, language, before % all.size()), meanwhile);
    }

    private void make(Key key) {
        if (!made.containsKey(key) && made.size() < MOST_MADE && made.putIfAbsent(key, meanwhile) == null) {
            new Making(key).begin();
        }
    }

    private static List<String> phrases(Locale language) {
        return language.getLanguage().equals("fr") ? FRENCH : ENGLISH;
    }

    /// One phrase in the making. On its audio thread.
    private final class Making implements SpeechListener {

        private final Key key;
        private final RecordedSpeech audio = new RecordedSpeech(MOST_BYTES);
        private final Executor thread = audioThreads.get();
        private TextToSpeech.@Nullable Synthesis session;

        Making(Key key) {
            this.key = key;
        }

        void begin() {
            thread.execute(() -> session = voice.open(key.voice(), key.language(), this, thread));
        }

        @Override
        public void audio(String item, byte[] base64, int offset, int length) {
            audio.add(base64, offset, length);
        }

        @Override
        public void event(SpeechEvent event) {
            switch (event) {
                case SpeechEvent.Ready _ -> session().say(new Utterance("filler", words(), key.language(), false));
                case SpeechEvent.ItemEnded _ -> {
                    var sound = audio.base64();
                    if (sound.length > 0) {
                        made.put(key, new Phrase(words(), sound));
                    } else {
                        made.remove(key, meanwhile);
                    }
                    session().close();
                }
                // The next call tries again.
                case SpeechEvent.Failed _ -> made.remove(key, meanwhile);
                case SpeechEvent.Complained _,
                        SpeechEvent.Hearing _,
                        SpeechEvent.ItemStarted _,
                        SpeechEvent.Wording _,
                        SpeechEvent.Idle _,
                        SpeechEvent.ToolAsked _,
                        SpeechEvent.ToolDropped _ -> {}
            }
        }

        private String words() {
            return phrases(key.language()).get(key.phrase());
        }

        private TextToSpeech.Synthesis session() {
            return Objects.requireNonNull(session);
        }
    }
}
