package dev.frontdesk.speech;

import java.util.Locale;
import java.util.concurrent.Executor;

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
        return new CachedSynthesis(voice, name, language, cache, listener, audioThread);
    }
}
