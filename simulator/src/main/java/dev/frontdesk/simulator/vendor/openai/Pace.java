package dev.frontdesk.simulator.vendor.openai;

import dev.frontdesk.simulator.sound.Diction;
import java.time.Duration;

/// How the model speaks.
///
/// @param thinking from the end of the caller's turn to the first event of the answer
/// @param between one piece of audio and the next
/// @param framesAtOnce of 20 ms in a piece
/// @param sessionLimit how long a session may last
public record Pace(Duration thinking, Duration between, int framesAtOnce, Duration sessionLimit, Diction diction) {

    /// Twenty times as fast as it is heard, as the real one roughly is; sessions of an hour.
    public static final Pace USUAL =
            new Pace(Duration.ofMillis(20), Duration.ofMillis(5), 5, Duration.ofMinutes(60), Diction.QUICK);

    /// Half again as fast as it is heard, for hundreds of sessions that never cease to talk.
    public static final Pace LEISURELY =
            new Pace(Duration.ofMillis(20), Duration.ofMillis(133), 10, Duration.ofMinutes(60), Diction.QUICK);

    public Pace withSessionLimit(Duration limit) {
        return new Pace(thinking, between, framesAtOnce, limit, diction);
    }

    public Pace withThinking(Duration time) {
        return new Pace(time, between, framesAtOnce, sessionLimit, diction);
    }

    public Pace withDiction(Diction manner) {
        return new Pace(thinking, between, framesAtOnce, sessionLimit, manner);
    }
}
