package dev.frontdesk.app.media;

import dev.frontdesk.app.settings.Settings;
import dev.frontdesk.business.Voice;
import dev.frontdesk.call.Timers;
import dev.frontdesk.provider.openai.OpenAiAccount;
import dev.frontdesk.provider.openai.OpenAiRealtime;
import dev.frontdesk.provider.openai.OpenAiSpeech;
import dev.frontdesk.provider.openai.OpenAiTranscription;
import dev.frontdesk.provider.openai.RealtimeOptions;
import dev.frontdesk.speech.CachedVoice;
import dev.frontdesk.speech.Cascade;
import dev.frontdesk.speech.PhraseCache;
import dev.frontdesk.speech.SpeechToSpeech;
import dev.frontdesk.speech.SpeechToText;
import dev.frontdesk.speech.TextToSpeech;
import dev.frontdesk.web.socket.SocketClient;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The speech vendors that the operator has set up: those that converse, and the best recogniser and voice
/// there are for the cascade.
public final class SpeechVendors {

    private static final long PHRASES_BYTES = 32L << 20;
    private static final Duration DEADLINE = Duration.ofSeconds(3);
    private static final String TRANSCRIBER = "gpt-4o-mini-transcribe";
    private static final String SPEAKER = "gpt-4o-mini-tts";
    private static final String USUAL_VOICE = "alloy";

    private final Settings settings;
    private final SocketClient sockets;
    private final Timers timers;
    private final @Nullable TextToSpeech voice;

    public SpeechVendors(Settings settings, SocketClient sockets, Timers timers) {
        this.settings = settings;
        this.sockets = sockets;
        this.timers = timers;
        var best = bestVoice();
        this.voice = best == null ? null : new CachedVoice(best, new PhraseCache(PHRASES_BYTES));
    }

    /// By the name that businesses give them.
    public Map<Voice.Engine, SpeechToSpeech> engines() {
        var engines = new EnumMap<Voice.Engine, SpeechToSpeech>(Voice.Engine.class);
        if (settings.openAi().real()) {
            engines.put(
                    Voice.Engine.OPENAI,
                    new OpenAiRealtime(openAi(), RealtimeOptions.DEFAULT, sockets, timers, System::nanoTime));
        }
        var recogniser = recogniser();
        if (recogniser != null && voice != null) {
            engines.put(Voice.Engine.CASCADE, new Cascade(recogniser, voice));
        }
        return engines;
    }

    /// The voice that speaks given words.
    public Optional<TextToSpeech> voice() {
        return Optional.ofNullable(voice);
    }

    private @Nullable SpeechToText recogniser() {
        return settings.openAi().real() ? new OpenAiTranscription(openAi(), TRANSCRIBER, DEADLINE) : null;
    }

    private @Nullable TextToSpeech bestVoice() {
        return settings.openAi().real()
                ? new OpenAiSpeech(openAi(), SPEAKER, USUAL_VOICE, DEADLINE, timers)
                : null;
    }

    private OpenAiAccount openAi() {
        var openAi = settings.openAi();
        var key = openAi.apiKey();
        return new OpenAiAccount(key == null ? null : key.value(), openAi.baseUrl(), openAi.realtimeUrl());
    }
}
