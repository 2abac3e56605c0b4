package dev.frontdesk.simulator.socket;

/// What a stand-in does with one connection. All methods are called by the connection's own thread.
public interface Guest {

    void text(String message);

    void binary(byte[] message);

    /// The connection is closed, by whichever side.
    default void gone() {}
}
