package dev.frontdesk.simulator.socket;

/// Decides who comes in. Called by several threads.
@FunctionalInterface
public interface Door {

    Admission admit(Handshake handshake);
}
