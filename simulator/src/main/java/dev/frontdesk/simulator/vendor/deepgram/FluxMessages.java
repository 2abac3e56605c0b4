package dev.frontdesk.simulator.vendor.deepgram;

import dev.frontdesk.simulator.vendor.Fields;
import dev.frontdesk.simulator.vendor.Line;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// What `/v2/listen` sends, numbered.
final class FluxMessages {

    private static final String REQUEST = "6b1d0f52-0000-4000-8000-00000000c0de";

    private final Line line;
    private final Words words;
    private final Mishearing mishearing;
    private int sequence;
    private int turn;
    private int turnStart;

    FluxMessages(Line line, Words words, Mishearing mishearing) {
        this.line = line;
        this.words = words;
        this.mishearing = mishearing;
    }

    void connected() {
        send("Connected", "Connected");
    }

    /// @param event a turn's event; `Update` says only what has been heard
    void turn(String event, int millis, double confidence) {
        var heard = mishearing.heard(words.text());
        send(
                "TurnInfo/" + event,
                "TurnInfo",
                "event",
                event,
                "turn_index",
                turn,
                "audio_window_start",
                turnStart / 1_000.0,
                "audio_window_end",
                millis / 1_000.0,
                "transcript",
                heard,
                "words",
                words.timed(heard, mishearing.confidence()),
                "end_of_turn_confidence",
                confidence);
    }

    void nextTurn(int millis) {
        turn++;
        turnStart = millis;
    }

    void configured(FluxSettings settings, JsonNode keyterms) {
        var thresholds = Fields.of("eot_threshold", settings.threshold(), "eot_timeout_ms", settings.timeout());
        settings.eager().ifPresent(eager -> thresholds.put("eager_eot_threshold", eager));
        var terms = keyterms.isMissingNode() ? List.of() : keyterms;
        send("ConfigureSuccess", "ConfigureSuccess", "thresholds", thresholds, "keyterms", terms);
    }

    void error(String code, String description) {
        send("Error", "Error", "code", code, "description", description);
    }

    private void send(String moment, String type, Object... more) {
        var message = Fields.of("type", type, "request_id", REQUEST, "sequence_id", sequence++);
        message.putAll(Fields.of(more));
        line.send(moment, message);
    }
}
