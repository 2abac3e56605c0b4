package dev.frontdesk.simulator.vendor.openai;

import java.time.Duration;

/// How fast the model is.
///
/// @param thinking from the end of the caller's turn to the first event of the answer
/// @param between one piece of audio and the next
/// @param framesAtOnce of 20 ms in a piece
/// @param sessionLimit how long a session may last
public record Pace(Duration thinking, Duration between, int framesAtOnce, Duration sessionLimit) {

    /// Twenty times as fast as it is heard, as the real one roughly is; sessions of an hour.
    public static final Pace USUAL = new Pace(Duration.ofMillis(20), Duration.ofMillis(5), 5, Duration.ofMinutes(60));

    /// Half again as fast as it is heard, for hundreds of sessions that never cease to talk.
    public static final Pace LEISURELY =
            new Pace(Duration.ofMillis(20), Duration.ofMillis(133), 10, Duration.ofMinutes(60));

    public Pace withSessionLimit(Duration limit) {
        return new Pace(thinking, between, framesAtOnce, limit);
    }

    public Pace withThinking(Duration time) {
        return new Pace(time, between, framesAtOnce, sessionLimit);
    }
}
