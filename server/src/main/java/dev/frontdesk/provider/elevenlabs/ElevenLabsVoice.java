package dev.frontdesk.provider.elevenlabs;

import dev.frontdesk.call.Timers;
import dev.frontdesk.speech.SpeechListener;
import dev.frontdesk.speech.TextToSpeech;
import dev.frontdesk.web.socket.SocketClient;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;

/// ElevenLabs' voices, made as mu-law, so that they pass as they are.
public final class ElevenLabsVoice implements TextToSpeech {

    private static final int INACTIVITY_SECONDS = 180;

    /// Other models refuse to be told the language.
    private static final String TAKES_LANGUAGE = "v2_5";

    private final ElevenLabsAccount account;
    private final ElevenLabsOptions options;
    private final SocketClient sockets;
    private final Timers timers;

    public ElevenLabsVoice(ElevenLabsAccount account, ElevenLabsOptions options, SocketClient sockets, Timers timers) {
        this.account = account;
        this.options = options;
        this.sockets = sockets;
        this.timers = timers;
    }

    @Override
    public String vendor() {
        return VoiceFaults.VENDOR;
    }

    @Override
    public Synthesis open(String voice, Locale language, SpeechListener listener, Executor audioThread) {
        return new VoiceSession(this, listener, audioThread).open(voice.isEmpty() ? options.voice() : voice, language);
    }

    void dial(VoiceLink link, String voice, Locale language, Executor audioThread) {
        link.open(listener -> sockets.connect(
                VoiceFaults.VENDOR, address(voice, language), headers(), audioThread, listener, options.deadline()));
    }

    private URI address(String voice, Locale language) {
        var address = account.socketUrl() + "/v1/text-to-speech/" + encoded(voice) + "/multi-stream-input?model_id="
                + encoded(options.model()) + "&output_format=ulaw_8000&inactivity_timeout=" + INACTIVITY_SECONDS
                + "&auto_mode=true&sync_alignment=true";
        var spoken = language.getLanguage();
        var told = options.model().endsWith(TAKES_LANGUAGE) && !spoken.isEmpty();
        return URI.create(told ? address + "&language_code=" + encoded(spoken) : address);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Map<String, String> headers() {
        var key = account.key();
        return key == null ? Map.of() : Map.of("xi-api-key", key);
    }

    ElevenLabsOptions options() {
        return options;
    }

    Timers timers() {
        return timers;
    }
}
