package dev.frontdesk.simulator.vendor.nova;

import dev.frontdesk.simulator.sound.Diction;
import java.time.Duration;

/// How the model listens and speaks.
///
/// @param thinking from the end of the caller's turn to the first event of the answer
/// @param between one piece of audio and the next
/// @param framesAtOnce of 20 ms in a piece
/// @param silenceMillis of the caller's audio that end a turn; the real one takes 1,500 at least
/// @param patience without any audio
/// @param sessionLimit how long a session may last
public record Pace(
        Duration thinking,
        Duration between,
        int framesAtOnce,
        int silenceMillis,
        Duration patience,
        Duration sessionLimit,
        Diction diction) {

    /// Twenty times as fast as it is heard; sessions of eight minutes.
    public static final Pace USUAL = new Pace(
            Duration.ofMillis(20),
            Duration.ofMillis(5),
            5,
            500,
            Duration.ofSeconds(55),
            Duration.ofMinutes(8),
            Diction.QUICK);

    public Pace withSessionLimit(Duration limit) {
        return new Pace(thinking, between, framesAtOnce, silenceMillis, patience, limit, diction);
    }

    public Pace withPatience(Duration time) {
        return new Pace(thinking, between, framesAtOnce, silenceMillis, time, sessionLimit, diction);
    }

    public Pace withBetween(Duration pause) {
        return new Pace(thinking, pause, framesAtOnce, silenceMillis, patience, sessionLimit, diction);
    }

    public Pace withDiction(Diction manner) {
        return new Pace(thinking, between, framesAtOnce, silenceMillis, patience, sessionLimit, manner);
    }
}
