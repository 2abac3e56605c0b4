package dev.frontdesk.simulator.vendor.deepgram;

import dev.frontdesk.simulator.socket.Guest;

/// A connection to a recogniser.
interface RecogniserSession extends Guest {

    /// Whether audio, or word that it will come, was received since the last time this was asked.
    boolean wasKeptAlive();
}
