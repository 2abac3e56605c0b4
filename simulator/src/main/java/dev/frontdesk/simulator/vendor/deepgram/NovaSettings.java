package dev.frontdesk.simulator.vendor.deepgram;

import dev.frontdesk.simulator.socket.Handshake;

/// What a nova connection asked for.
///
/// @param endpointing milliseconds of silence that end speech; none where it is switched off
/// @param utteranceEnd milliseconds without a word after which an `UtteranceEnd` is due; none where not asked for
record NovaSettings(
        String model, boolean interim, int endpointing, int utteranceEnd, boolean vadEvents, boolean punctuated) {

    static final int NONE = Integer.MAX_VALUE;

    static NovaSettings of(Handshake handshake) {
        return new NovaSettings(
                handshake.parameter("model").orElse(""),
                isOn(handshake, "interim_results"),
                endpointing(handshake.parameter("endpointing").orElse("10")),
                handshake.parameter("utterance_end_ms").map(Integer::parseInt).orElse(NONE),
                isOn(handshake, "vad_events"),
                isOn(handshake, "punctuate") || isOn(handshake, "smart_format"));
    }

    private static int endpointing(String given) {
        return switch (given) {
            case "false" -> NONE;
            case "true" -> 10;
            default -> Integer.parseInt(given);
        };
    }

    private static boolean isOn(Handshake handshake, String name) {
        return handshake.parameter(name).orElse("false").equals("true");
    }
}
