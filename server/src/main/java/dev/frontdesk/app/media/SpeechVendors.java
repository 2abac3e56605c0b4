package dev.frontdesk.app.media;

import dev.frontdesk.app.settings.Secret;
import dev.frontdesk.app.settings.Settings;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.Voice;
import dev.frontdesk.call.Timers;
import dev.frontdesk.provider.aws.BedrockStreams;
import dev.frontdesk.provider.aws.NovaOptions;
import dev.frontdesk.provider.aws.NovaSonic;
import dev.frontdesk.provider.deepgram.Deepgram;
import dev.frontdesk.provider.deepgram.DeepgramAccount;
import dev.frontdesk.provider.deepgram.DeepgramOptions;
import dev.frontdesk.provider.deepgram.DeepgramTranscriber;
import dev.frontdesk.provider.elevenlabs.ElevenLabsAccount;
import dev.frontdesk.provider.elevenlabs.ElevenLabsOptions;
import dev.frontdesk.provider.elevenlabs.ElevenLabsVoice;
import dev.frontdesk.provider.local.EspeakVoice;
import dev.frontdesk.provider.openai.OpenAiAccount;
import dev.frontdesk.provider.openai.OpenAiRealtime;
import dev.frontdesk.provider.openai.OpenAiSpeech;
import dev.frontdesk.provider.openai.OpenAiTranscriber;
import dev.frontdesk.provider.openai.OpenAiTranscription;
import dev.frontdesk.provider.openai.RealtimeOptions;
import dev.frontdesk.speech.CachedVoice;
import dev.frontdesk.speech.PhraseCache;
import dev.frontdesk.speech.SpeechToSpeech;
import dev.frontdesk.speech.SpeechToText;
import dev.frontdesk.speech.TextToSpeech;
import dev.frontdesk.speech.Transcriber;
import dev.frontdesk.web.socket.SocketClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The speech vendors that the operator has set up: those that converse, and the recognisers and voices there are for
/// the cascade.
public final class SpeechVendors implements AutoCloseable {

    private static final long PHRASES_BYTES = 32L << 20;
    private static final Duration DEADLINE = Duration.ofSeconds(3);
    private static final Duration RECORDING = Duration.ofSeconds(20);
    private static final String TRANSCRIBER = "gpt-4o-mini-transcribe";
    private static final String SPEAKER = "gpt-4o-mini-tts";
    private static final String USUAL_VOICE = "alloy";
    private static final String NOVA = "amazon.nova-2-sonic-v1:0";

    private final Settings settings;
    private final SocketClient sockets;
    private final Timers timers;
    private final List<TextToSpeech> voices;
    private @Nullable BedrockStreams bedrock;

    public SpeechVendors(Settings settings, SocketClient sockets, Timers timers) {
        this.settings = settings;
        this.sockets = sockets;
        this.timers = timers;
        this.voices = voices().<TextToSpeech>map(voice -> new CachedVoice(voice, new PhraseCache(PHRASES_BYTES)))
                .toList();
    }

    /// By the name that businesses give them, for a business.
    public Map<Voice.Engine, Function<Business, List<SpeechToSpeech>>> engines() {
        var engines = new EnumMap<Voice.Engine, Function<Business, List<SpeechToSpeech>>>(Voice.Engine.class);
        if (settings.openAi().real()) {
            var realtime = new OpenAiRealtime(openAi(), RealtimeOptions.DEFAULT, sockets, timers, System::nanoTime);
            engines.put(Voice.Engine.OPENAI, _ -> List.of(realtime));
        }
        if (settings.speech().bedrock().real()) {
            var nova = List.<SpeechToSpeech>of(nova());
            engines.put(Voice.Engine.NOVA, _ -> nova);
        }
        var recognisers = recognisers();
        if (!recognisers.isEmpty() && !voices.isEmpty()) {
            engines.put(Voice.Engine.CASCADE, new Cascades(recognisers, voices)::of);
        }
        return engines;
    }

    /// The voice that speaks given words.
    public Optional<TextToSpeech> voice() {
        return voices.stream().findFirst();
    }

    /// All of them, the best first.
    public List<TextToSpeech> everyVoice() {
        return voices;
    }

    /// Those who write down whole recordings, the best first.
    public List<Transcriber> transcribers() {
        var transcribers = new ArrayList<Transcriber>();
        var account = settings.speech().deepgram();
        if (account.real()) {
            transcribers.add(new DeepgramTranscriber(key(account.apiKey()), account.baseUrl(), RECORDING));
        }
        if (settings.openAi().real()) {
            transcribers.add(new OpenAiTranscriber(openAi(), TRANSCRIBER, RECORDING));
        }
        return transcribers;
    }

    /// The best first, for a business.
    private List<Function<Business, SpeechToText>> recognisers() {
        var recognisers = new ArrayList<Function<Business, SpeechToText>>();
        var account = settings.speech().deepgram();
        if (account.real()) {
            var deepgram = new Deepgram(
                    new DeepgramAccount(key(account.apiKey()), account.socketUrl()),
                    DeepgramOptions.DEFAULT,
                    sockets,
                    timers);
            recognisers.add(business -> chosen(deepgram, business));
        }
        if (settings.openAi().real()) {
            var transcription = new OpenAiTranscription(openAi(), TRANSCRIBER, DEADLINE);
            recognisers.add(_ -> transcription);
        }
        return recognisers;
    }

    /// The business's choice, else the operator's, else by the language that calls begin in.
    private SpeechToText chosen(Deepgram deepgram, Business business) {
        var own = business.reception().voice().recogniser();
        return switch (own == null ? settings.speech().recogniser() : own) {
            case AUTOMATIC -> deepgram.recogniser(business.defaultLanguage());
            case NOVA_3 -> deepgram.nova();
            case FLUX -> deepgram.flux();
        };
    }

    /// The best first.
    private Stream<TextToSpeech> voices() {
        var voices = Stream.<TextToSpeech>builder();
        var account = settings.speech().elevenLabs();
        if (account.real()) {
            voices.add(new ElevenLabsVoice(
                    new ElevenLabsAccount(key(account.apiKey()), account.socketUrl()),
                    ElevenLabsOptions.DEFAULT,
                    sockets,
                    timers));
        }
        if (settings.openAi().real()) {
            voices.add(new OpenAiSpeech(openAi(), SPEAKER, USUAL_VOICE, DEADLINE, timers));
        }
        var vendors = voices.build().toList();
        return vendors.isEmpty() ? local() : vendors.stream();
    }

    /// Only where there is no other: the telephony vendor's own sounds better.
    private Stream<TextToSpeech> local() {
        return Stream.of(new EspeakVoice(EspeakVoice.COMMAND, DEADLINE, timers))
                .filter(EspeakVoice::isAvailable)
                .map(TextToSpeech.class::cast);
    }

    private SpeechToSpeech nova() {
        var place = settings.speech().bedrock();
        var streams = new BedrockStreams(new BedrockStreams.Place(NOVA, place.region(), place.endpoint(), DEADLINE));
        bedrock = streams;
        Thread.ofVirtual().name("nova-warmup").start(streams::warmUp);
        return new NovaSonic(streams, NovaOptions.DEFAULT.withRotation(place.sessions()), timers, System::nanoTime);
    }

    private OpenAiAccount openAi() {
        var openAi = settings.openAi();
        return new OpenAiAccount(key(openAi.apiKey()), openAi.baseUrl(), openAi.realtimeUrl());
    }

    private static @Nullable String key(@Nullable Secret secret) {
        return secret == null ? null : secret.value();
    }

    @Override
    public void close() {
        if (bedrock != null) {
            bedrock.close();
        }
    }
}
