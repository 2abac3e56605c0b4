package dev.frontdesk.provider;

import java.time.Duration;

/// When a session that stands by takes over from one that has grown old: at once where nothing is going on;
/// after half the time there is also while the caller still hears what is made already; at the end of it in any
/// case. Stateless.
///
/// @param longest how long the old session may still go on once the new one was asked for
public record Handover(Duration longest) {

    /// What is going on in the old session.
    public enum Going {
        /// Nobody speaks, and nothing is owed to anybody.
        NOTHING,
        /// All is made, and the caller still hears it.
        HEARD,
        /// The caller speaks or waits for an answer, one is being made, or a tool runs.
        UNDER_WAY
    }

    /// @param age at which the new session is asked for
    /// @param end at which the vendor ends the old one
    /// @param most never longer than this, nor than the age itself
    public static Handover between(Duration age, Duration end, Duration most) {
        var left = end.minus(age);
        var longest = left.compareTo(most) < 0 ? left : most;
        return new Handover(longest.compareTo(age) < 0 ? longest : age);
    }

    /// @param waited since the new session was asked for
    public boolean isTime(Going going, Duration waited) {
        return switch (going) {
            case NOTHING -> true;
            case HEARD -> waited.compareTo(longest.dividedBy(2)) >= 0;
            case UNDER_WAY -> waited.compareTo(longest) >= 0;
        };
    }
}
