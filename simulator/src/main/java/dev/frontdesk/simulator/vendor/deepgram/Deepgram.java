package dev.frontdesk.simulator.vendor.deepgram;

import dev.frontdesk.simulator.desk.Json;
import dev.frontdesk.simulator.socket.Guest;
import dev.frontdesk.simulator.socket.Handshake;
import dev.frontdesk.simulator.vendor.Fields;
import dev.frontdesk.simulator.vendor.Line;
import dev.frontdesk.simulator.vendor.Refusal;
import dev.frontdesk.simulator.vendor.Service;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Deepgram's `/v1/listen` and `/v2/listen`.
///
/// What goes wrong is timed by `Results/interim`, `Results/final` (a segment), `Results/speech_final`,
/// `UtteranceEnd`, `SpeechStarted`, `Metadata`, `Connected` and `TurnInfo/EndOfTurn` and its like.
public final class Deepgram implements Service {

    public static final String NOVA_PATH = "/v1/listen";
    public static final String FLUX_PATH = "/v2/listen";

    private static final Duration AUDIO_TIMEOUT = Duration.ofSeconds(10);

    private final String key;
    private final Mishearing mishearing;
    private final Duration audioTimeout;
    private final Query query = new Query();
    private final ClientMessages messages = new ClientMessages();

    /// @param audioTimeout the connection is closed after that long without audio or `KeepAlive`
    public Deepgram(String key, Mishearing mishearing, Duration audioTimeout) {
        this.key = key;
        this.mishearing = mishearing;
        this.audioTimeout = audioTimeout;
    }

    /// Hears every word, and waits ten seconds for audio as the real one does.
    public Deepgram(String key) {
        this(key, Mishearing.NONE, AUDIO_TIMEOUT);
    }

    @Override
    public Optional<Refusal> refusal(Handshake handshake) {
        if (!handshake.path().equals(NOVA_PATH) && !handshake.path().equals(FLUX_PATH)) {
            return refused(404, "NOT_FOUND", List.of("There is no " + handshake.path()));
        }
        if (!handshake.header("Authorization").orElse("").equals("Token " + key)) {
            return refused(401, "INVALID_AUTH", List.of("Invalid credentials."));
        }
        var mistakes = query.mistakes(handshake);
        return mistakes.isEmpty() ? Optional.empty() : refused(400, "INVALID_QUERY_PARAMETER", mistakes);
    }

    @Override
    public Guest serve(Handshake handshake, Line line) {
        var session = handshake.path().equals(NOVA_PATH)
                ? new NovaSession(line, messages, NovaSettings.of(handshake), mishearing)
                : new FluxSession(line, messages, FluxSettings.of(handshake), mishearing);
        new AudioTimeout(line, session, audioTimeout).begin();
        return session;
    }

    private static Optional<Refusal> refused(int status, String code, List<String> mistakes) {
        var body = Fields.of("err_code", code, "err_msg", String.join("; ", mistakes), "request_id", "req_1");
        return Optional.of(new Refusal(status, Json.MAPPER.writeValueAsString(body), mistakes));
    }
}
