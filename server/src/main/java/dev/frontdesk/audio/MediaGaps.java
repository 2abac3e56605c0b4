package dev.frontdesk.audio;

/// Notices that a line sends nothing while nobody speaks, as some do, so that silence can be put in its place:
/// without it neither a recogniser nor voice activity ever ends a turn.
///
/// Times are milliseconds of the call. Not thread-safe: one for each call.
public final class MediaGaps {

    /// A line that is late by less than this only jitters.
    public static final int PATIENCE_MILLIS = 200;

    private static final int MOST_AT_ONCE = 50;

    /// The time up to which sound was received or padded.
    private long covered;

    public MediaGaps(long now) {
        covered = now;
    }

    /// A frame came in.
    public void received(long now) {
        covered = Math.max(covered, now);
    }

    /// How many frames of silence of 20 ms to put in now; at most a second's worth. They count as put in.
    public int missing(long now) {
        if (now - covered < PATIENCE_MILLIS) {
            return 0;
        }
        int frames = (int) Math.min(MOST_AT_ONCE, (now - covered) / AudioFormat.FRAME_MILLIS);
        covered = Math.max(covered + (long) frames * AudioFormat.FRAME_MILLIS, now - PATIENCE_MILLIS);
        return frames;
    }
}
