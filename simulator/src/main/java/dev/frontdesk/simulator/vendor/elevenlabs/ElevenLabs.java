package dev.frontdesk.simulator.vendor.elevenlabs;

import dev.frontdesk.simulator.socket.Guest;
import dev.frontdesk.simulator.socket.Handshake;
import dev.frontdesk.simulator.sound.Diction;
import dev.frontdesk.simulator.vendor.Line;
import dev.frontdesk.simulator.vendor.Published;
import dev.frontdesk.simulator.vendor.PublishedQuery;
import dev.frontdesk.simulator.vendor.Refusal;
import dev.frontdesk.simulator.vendor.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;

/// ElevenLabs' `/v1/text-to-speech/{voice}/stream-input` and `…/multi-stream-input`, in `ulaw_8000`.
///
/// What goes wrong is timed by `audio` and `final`.
public final class ElevenLabs implements Service {

    private static final String SINGLE = "/v1/text-to-speech/[^/]+/stream-input";
    private static final String MULTI = "/v1/text-to-speech/[^/]+/multi-stream-input";
    private static final int LONGEST_INACTIVITY = 180;

    private final String key;
    private final Duration latency;
    private final Diction diction;
    private final Optional<Published> published = Published.find("elevenlabs-websocket.json");
    private final ClientMessages messages = new ClientMessages(published);

    /// @param latency from a text to its first audio
    public ElevenLabs(String key, Duration latency, Diction diction) {
        this.key = key;
        this.latency = latency;
        this.diction = diction;
    }

    public ElevenLabs(String key, Diction diction) {
        this(key, Duration.ofMillis(20), diction);
    }

    public ElevenLabs(String key) {
        this(key, Diction.QUICK);
    }

    @Override
    public Optional<Refusal> refusal(Handshake handshake) {
        var multi = handshake.path().matches(MULTI);
        if (!multi && !handshake.path().matches(SINGLE)) {
            return refused(404, "not_found", "There is no " + handshake.path());
        }
        var given = handshake.header("xi-api-key");
        if (given.isPresent() && !given.get().equals(key)) {
            return refused(401, "invalid_api_key", "Invalid API key");
        }
        var mistakes = new ArrayList<String>();
        published.ifPresent(api -> mistakes.addAll(PublishedQuery.mistakes(api, channel(multi), handshake)));
        if (!handshake.parameter("output_format").orElse("").equals("ulaw_8000")) {
            mistakes.add("only output_format=ulaw_8000 is spoken here");
        }
        if (inactivity(handshake) > LONGEST_INACTIVITY) {
            mistakes.add("inactivity_timeout is at most 180");
        }
        return mistakes.isEmpty() ? Optional.empty() : refused(400, "invalid_parameters", String.join("; ", mistakes));
    }

    @Override
    public Guest serve(Handshake handshake, Line line) {
        var settings = new VoiceSettings(
                key,
                handshake.header("xi-api-key").isPresent(),
                handshake.parameter("auto_mode").orElse("").equals("true"),
                Duration.ofSeconds(inactivity(handshake)),
                latency,
                diction);
        return handshake.path().matches(MULTI)
                ? new MultiSession(line, messages, settings)
                : new SingleSession(line, messages, settings);
    }

    private static String channel(boolean multi) {
        return "/v1/text-to-speech/{voice_id}/" + (multi ? "multi-stream-input" : "stream-input");
    }

    private static int inactivity(Handshake handshake) {
        return handshake
                .parameter("inactivity_timeout")
                .filter(given -> given.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(20);
    }

    private static Optional<Refusal> refused(int status, String code, String message) {
        var body = "{\"detail\":{\"status\":\"" + code + "\",\"message\":\"" + message.replace('"', '\'') + "\"}}";
        return Optional.of(new Refusal(status, body, message));
    }
}
