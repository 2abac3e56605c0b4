package dev.frontdesk.simulator.vendor.openai;

import dev.frontdesk.simulator.socket.Guest;
import dev.frontdesk.simulator.socket.Handshake;
import dev.frontdesk.simulator.vendor.Line;
import dev.frontdesk.simulator.vendor.Refusal;
import dev.frontdesk.simulator.vendor.Service;
import dev.frontdesk.simulator.vendor.model.Script;
import java.util.Optional;
import java.util.function.Supplier;

/// OpenAI's Realtime API over WebSockets, `/v1/realtime?model=…`, in its GA form only.
public final class OpenAiRealtime implements Service {

    public static final String PATH = "/v1/realtime";

    private final String key;
    private final Supplier<Script> scripts;
    private final Pace pace;

    /// @param scripts the model of each session
    public OpenAiRealtime(String key, Supplier<Script> scripts, Pace pace) {
        this.key = key;
        this.scripts = scripts;
        this.pace = pace;
    }

    public OpenAiRealtime(String key, Script script) {
        this(key, () -> script, Pace.USUAL);
    }

    @Override
    public Optional<Refusal> refusal(Handshake handshake) {
        if (!handshake.path().equals(PATH)) {
            return refused(404, "invalid_request_error", "Invalid URL (GET " + handshake.path() + ")");
        }
        if (!handshake.header("Authorization").orElse("").equals("Bearer " + key)) {
            return refused(401, "invalid_api_key", "Incorrect API key provided");
        }
        if (handshake.parameter("model").orElse("").isEmpty()) {
            return refused(400, "missing_model", "You must provide a model parameter.");
        }
        return Optional.empty();
    }

    @Override
    public Guest serve(Handshake handshake, Line line) {
        var settings = new Settings(handshake.parameter("model").orElseThrow());
        return new RealtimeSession(
                line,
                settings,
                scripts.get(),
                pace,
                handshake.header("OpenAI-Beta").isPresent());
    }

    private static Optional<Refusal> refused(int status, String code, String message) {
        var body = "{\"error\":{\"type\":\"invalid_request_error\",\"code\":\"" + code + "\",\"message\":\"" + message
                + "\"}}";
        return Optional.of(new Refusal(status, body, message));
    }
}
