package dev.frontdesk.simulator.vendor;

import dev.frontdesk.simulator.socket.Guest;
import dev.frontdesk.simulator.socket.Handshake;
import java.util.Optional;

/// What a vendor offers over WebSockets.
public interface Service {

    /// Empty where the request is as the vendor wants it. Called by several threads.
    Optional<Refusal> refusal(Handshake handshake);

    /// Begins to serve a connection, by its thread.
    Guest serve(Handshake handshake, Line line);
}
