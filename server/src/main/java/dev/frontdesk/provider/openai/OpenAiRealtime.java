package dev.frontdesk.provider.openai;

import dev.frontdesk.call.Timers;
import dev.frontdesk.speech.SpeechCapabilities;
import dev.frontdesk.speech.SpeechListener;
import dev.frontdesk.speech.SpeechRequest;
import dev.frontdesk.speech.SpeechSession;
import dev.frontdesk.speech.SpeechToSpeech;
import dev.frontdesk.web.socket.SocketClient;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/// OpenAI's Realtime API over WebSockets, with telephone audio as it is.
public final class OpenAiRealtime implements SpeechToSpeech {

    private static final SpeechCapabilities CAPABILITIES =
            new SpeechCapabilities(RealtimeFaults.VENDOR, true, true, false, true);

    private final OpenAiAccount account;
    private final RealtimeOptions options;
    private final SocketClient sockets;
    private final Timers timers;
    private final LongSupplier nanoTime;
    private final Strangers strangers = new Strangers();

    /// @param nanoTime as `System.nanoTime` gives it
    public OpenAiRealtime(
            OpenAiAccount account,
            RealtimeOptions options,
            SocketClient sockets,
            Timers timers,
            LongSupplier nanoTime) {
        this.account = account;
        this.options = options;
        this.sockets = sockets;
        this.timers = timers;
        this.nanoTime = nanoTime;
    }

    @Override
    public SpeechCapabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public SpeechSession open(SpeechRequest request, SpeechListener listener, Executor audioThread) {
        var session = new RealtimeSession(this, request, listener, audioThread);
        session.open();
        return session;
    }

    void dial(Link link, Executor audioThread) {
        link.open(listener -> sockets.connect(
                RealtimeFaults.VENDOR, address(), headers(), audioThread, listener, options.deadline()));
    }

    private URI address() {
        var model = URLEncoder.encode(options.model(), StandardCharsets.UTF_8);
        return URI.create(account.realtimeUrl() + "?model=" + model);
    }

    private Map<String, String> headers() {
        var key = account.key();
        return key == null ? Map.of() : Map.of("Authorization", "Bearer " + key);
    }

    RealtimeOptions options() {
        return options;
    }

    Timers timers() {
        return timers;
    }

    LongSupplier nanoTime() {
        return nanoTime;
    }

    Strangers strangers() {
        return strangers;
    }
}
