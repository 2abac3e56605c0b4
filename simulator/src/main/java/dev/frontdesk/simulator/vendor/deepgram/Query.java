package dev.frontdesk.simulator.vendor.deepgram;

import dev.frontdesk.simulator.socket.Handshake;
import dev.frontdesk.simulator.vendor.Published;
import dev.frontdesk.simulator.vendor.PublishedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is wrong with a connection's parameters: names and values by the published description where there is
/// one, and what the documentation says of them besides. Thread-safe.
final class Query {

    private static final int LEAST_UTTERANCE_END = 1_000;

    private final Optional<Published> published = Published.find("deepgram-websocket.json");

    List<String> mistakes(Handshake handshake) {
        var mistakes = new ArrayList<String>();
        published.ifPresent(
                deepgram -> mistakes.addAll(PublishedQuery.mistakes(deepgram, handshake.path(), handshake)));
        if (handshake.path().equals(Deepgram.NOVA_PATH)) {
            nova(handshake, mistakes);
        } else {
            flux(handshake, mistakes);
        }
        check(mistakes, is(handshake, "encoding", "mulaw"), "only encoding=mulaw is understood here");
        check(mistakes, is(handshake, "sample_rate", "8000"), "only sample_rate=8000 is understood here");
        return mistakes;
    }

    private static void nova(Handshake handshake, List<String> mistakes) {
        check(mistakes, handshake.parameter("model").isPresent(), "model is missing");
        var endpointing = handshake.parameter("endpointing").orElse("10");
        check(mistakes, endpointing.matches("\\d+|true|false"), "endpointing is a number or false");
        handshake.parameter("utterance_end_ms").ifPresent(millis -> {
            check(
                    mistakes,
                    millis.matches("\\d{1,6}") && Integer.parseInt(millis) >= LEAST_UTTERANCE_END,
                    "utterance_end_ms is at least 1000");
            check(mistakes, is(handshake, "interim_results", "true"), "utterance_end_ms needs interim_results=true");
        });
    }

    private static void flux(Handshake handshake, List<String> mistakes) {
        check(mistakes, handshake.parameter("model").orElse("").startsWith("flux-"), "model is not a flux model");
        between(handshake, mistakes, "eot_threshold", 0.5, 0.9);
        between(handshake, mistakes, "eager_eot_threshold", 0.3, 0.9);
        between(handshake, mistakes, "eot_timeout_ms", 500, 10_000);
    }

    private static void between(Handshake handshake, List<String> mistakes, String name, double least, double most) {
        handshake.parameter(name).ifPresent(given -> {
            var right = given.matches("\\d{0,6}(\\.\\d+)?")
                    && !given.isEmpty()
                    && Double.parseDouble(given) >= least
                    && Double.parseDouble(given) <= most;
            check(mistakes, right, name + " is between " + least + " and " + most);
        });
    }

    private static boolean is(Handshake handshake, String name, String value) {
        return handshake.parameter(name).orElse("").equals(value);
    }

    private static void check(List<String> mistakes, boolean right, String mistake) {
        if (!right) {
            mistakes.add(mistake);
        }
    }
}
