/// A WebSocket server for stand-ins: handshakes, frames, and ways to fail that a well-behaved library has none
/// for. Knows no vendor and no JSON.
@NullMarked
package dev.frontdesk.simulator.socket;

import org.jspecify.annotations.NullMarked;
