package dev.frontdesk.simulator.load;

import dev.frontdesk.simulator.desk.Rest;
import java.time.Duration;
import java.util.List;

/// What a server holds: calls, their sockets, threads, open files. After the last call it must hold no more than
/// before the first.
///
/// @param calls live ones, and places kept for them
/// @param sockets of lines and vendors
/// @param files open ones, sockets included
record Footprint(double calls, double sockets, double threads, double files) {

    /// Pools fill as they are first used, and idle connections are kept for a while.
    private static final double THREADS_OF_POOLS = 16;
    private static final double FILES_OF_POOLS = 40;
    /// As long as a place waits for its stream, or an idle connection for a request.
    private static final Duration TO_CLEAR_UP = Duration.ofSeconds(75);
    private static final int POLL_MILLIS = 250;

    static Footprint of(Rest rest) {
        return new Footprint(
                rest.metric("frontdesk_calls_active") + rest.metric("frontdesk_media_calls"),
                rest.metric("frontdesk_media_sockets"),
                rest.metric("jvm_threads_live_threads"),
                rest.metric("process_files_open_files"));
    }

    /// Waits until all that the calls took was given back; returns what there is then, or still is after a minute.
    static Footprint settled(Rest rest, Footprint before) {
        var end = System.nanoTime() + TO_CLEAR_UP.toNanos();
        var now = of(rest);
        while (!now.isBackAt(before) && System.nanoTime() < end) {
            Pause.millis(POLL_MILLIS);
            now = of(rest);
        }
        return now;
    }

    void check(Footprint before, String server, Verdict verdict) {
        verdict.line(
                "left over on %s (before): calls %.0f (%.0f), sockets %.0f (%.0f), threads %.0f (%.0f), files %.0f (%.0f)"
                        .formatted(
                                server,
                                calls,
                                before.calls,
                                sockets,
                                before.sockets,
                                threads,
                                before.threads,
                                files,
                                before.files));
        verdict.require(isBackAt(before), server + " holds more than before the calls: " + this + ", not " + before);
    }

    private boolean isBackAt(Footprint before) {
        return List.of(
                        calls <= before.calls,
                        sockets <= before.sockets,
                        threads <= before.threads + THREADS_OF_POOLS,
                        files <= before.files + FILES_OF_POOLS)
                .stream()
                .allMatch(held -> held);
    }
}
