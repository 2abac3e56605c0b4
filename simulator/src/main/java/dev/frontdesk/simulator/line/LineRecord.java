package dev.frontdesk.simulator.line;

import java.util.List;

/// What became of a line.
///
/// @param moments in the order they began
/// @param deadAirMillis the longest the caller waited for a sound after having said something
/// @param violations of Twilio's protocol by the server, each with its error's number
/// @param damagedFrames heard, but cut off or changed
/// @param framesNotSent the caller's, because the server did not read
public record LineRecord(
        List<Moment> moments, long deadAirMillis, List<String> violations, int damagedFrames, int framesNotSent) {

    public LineRecord {
        moments = List.copyOf(moments);
        violations = List.copyOf(violations);
    }
}
