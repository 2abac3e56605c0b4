package dev.frontdesk.simulator.load;

import java.time.Instant;

/// Something was killed.
///
/// @param what the vendor and how, or the server
/// @param nanos when, by [System#nanoTime]
/// @param at the same by the clock
record Kill(String what, long nanos, Instant at) {

    static Kill now(String what) {
        return new Kill(what, System.nanoTime(), Instant.now());
    }
}
