package dev.frontdesk.simulator.vendor;

import java.util.List;

/// Why a handshake is turned away.
///
/// @param body JSON, as the vendor answers
/// @param mistakes what to remember of it
public record Refusal(int status, String body, List<String> mistakes) {

    public Refusal(int status, String body, String mistake) {
        this(status, body, List.of(mistake));
    }
}
