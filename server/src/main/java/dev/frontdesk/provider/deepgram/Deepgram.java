package dev.frontdesk.provider.deepgram;

import dev.frontdesk.call.Timers;
import dev.frontdesk.speech.SpeechToText;
import dev.frontdesk.web.socket.SocketClient;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;

/// Deepgram's recognisers. One instance serves all calls.
public final class Deepgram {

    private final DeepgramAccount account;
    private final DeepgramOptions options;
    private final SocketClient sockets;
    private final Timers timers;
    private final SpeechToText nova;
    private final SpeechToText flux;

    public Deepgram(DeepgramAccount account, DeepgramOptions options, SocketClient sockets, Timers timers) {
        this.account = account;
        this.options = options;
        this.sockets = sockets;
        this.timers = timers;
        this.nova = new DeepgramRecogniser(this, new NovaDialect());
        this.flux = new DeepgramRecogniser(this, new FluxDialect());
    }

    /// The one that the options say for a call that begins in this language.
    public SpeechToText recogniser(Locale language) {
        return switch (options.engine()) {
            case AUTOMATIC -> language.getLanguage().equals("en") ? flux : nova;
            case NOVA -> nova;
            case FLUX -> flux;
        };
    }

    /// nova-3: does not end turns.
    public SpeechToText nova() {
        return nova;
    }

    /// Flux: ends turns.
    public SpeechToText flux() {
        return flux;
    }

    void dial(ListenLink link, String pathAndQuery, Executor audioThread) {
        var address = URI.create(account.socketUrl() + pathAndQuery);
        link.open(listener ->
                sockets.connect(DeepgramFaults.VENDOR, address, headers(), audioThread, listener, options.deadline()));
    }

    private Map<String, String> headers() {
        var key = account.key();
        return key == null ? Map.of() : Map.of("Authorization", "Token " + key);
    }

    DeepgramOptions options() {
        return options;
    }

    Timers timers() {
        return timers;
    }
}
