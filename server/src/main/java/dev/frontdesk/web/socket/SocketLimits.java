package dev.frontdesk.web.socket;

import java.time.Duration;

/// What one socket may use.
///
/// @param mostMessage bytes of a received message
/// @param lowPending bytes waiting to be sent below which the socket is writable again
/// @param highPending bytes waiting to be sent above which it is not
/// @param mostPending bytes waiting to be sent above which it is given up
/// @param silence a peer that sends nothing for so long is asked by a ping, and given up after twice as long
/// @param pause a peer that sends nothing for so long in the middle of a frame is given up
public record SocketLimits(
        int mostMessage, int lowPending, int highPending, int mostPending, Duration silence, Duration pause) {

    private static final int KILOBYTE = 1024;

    /// Of a vendor: long events come in one message, and a caller waits for each.
    public static final SocketLimits PROVIDER = new SocketLimits(
            4096 * KILOBYTE,
            64 * KILOBYTE,
            128 * KILOBYTE,
            1024 * KILOBYTE,
            Duration.ofSeconds(10),
            Duration.ofSeconds(1));

    /// Of a telephone line: audio comes in small pieces and goes out in bursts of several seconds.
    public static final SocketLimits LINE = new SocketLimits(
            64 * KILOBYTE,
            128 * KILOBYTE,
            256 * KILOBYTE,
            1024 * KILOBYTE,
            Duration.ofSeconds(10),
            Duration.ofSeconds(20));
}
