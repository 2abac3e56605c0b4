package dev.frontdesk.simulator.vendor.deepgram;

import dev.frontdesk.simulator.socket.Handshake;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/// When Flux takes a turn for over.
///
/// @param eager confidence for `EagerEndOfTurn`; empty where none is wanted
/// @param timeout milliseconds of silence that end a turn in any case
record FluxSettings(double threshold, OptionalDouble eager, int timeout) {

    /// Silence in which the confidence grows from nothing to certainty when the words sound finished.
    private static final int CERTAIN_MILLIS = 400;

    static FluxSettings of(Handshake handshake) {
        var eager = handshake.parameter("eager_eot_threshold");
        return new FluxSettings(
                Double.parseDouble(handshake.parameter("eot_threshold").orElse("0.7")),
                eager.isPresent() ? OptionalDouble.of(Double.parseDouble(eager.get())) : OptionalDouble.empty(),
                Integer.parseInt(handshake.parameter("eot_timeout_ms").orElse("5000")));
    }

    /// What a `Configure` gives changes; the rest stays.
    FluxSettings with(JsonNode thresholds) {
        var given = thresholds.path("eager_eot_threshold");
        return new FluxSettings(
                thresholds.path("eot_threshold").asDouble(threshold),
                given.isNumber() ? OptionalDouble.of(given.asDouble()) : eager,
                thresholds.path("eot_timeout_ms").asInt(timeout));
    }

    /// How sure it is that the turn is over, 0 to 1.
    double confidence(int silence, boolean unfinished) {
        if (silence >= timeout) {
            return 1;
        }
        return unfinished ? 0.1 : Math.min(1, (double) silence / CERTAIN_MILLIS);
    }
}
