package dev.frontdesk.simulator.call;

import java.time.Duration;

/// When a caller on a stream takes the desk to have finished, and what is too long to wait.
///
/// @param afterQuestion quiet this long after a question, the caller answers
/// @param afterStatement quiet this long after anything else; who was only asked to wait waits on
/// @param deadAir nothing heard for so long, the caller gives up
/// @param turn the longest the desk may go on
public record Patience(Duration afterQuestion, Duration afterStatement, Duration deadAir, Duration turn) {

    /// A desk that needs time says so after 0.7 s and falls back after 2 s: before that a statement is not taken
    /// for the end.
    public static final Patience USUAL = new Patience(
            Duration.ofMillis(600), Duration.ofMillis(2_500), Duration.ofSeconds(20), Duration.ofMinutes(3));
}
