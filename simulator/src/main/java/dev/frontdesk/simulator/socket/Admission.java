package dev.frontdesk.simulator.socket;

import java.util.function.Function;

/// What becomes of a handshake.
public sealed interface Admission {

    /// @param guest called once the WebSocket is there, by the connection's thread
    record Welcome(Function<Peer, Guest> guest) implements Admission {}

    /// @param body JSON
    record Refused(int status, String body) implements Admission {}

    /// The request is read and never answered.
    record Unanswered() implements Admission {}
}
