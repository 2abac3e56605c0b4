package dev.frontdesk.channel.twilio.stream;

/// Says when silence must stand in for a line that sends nothing, so that whoever listens for the end of a turn
/// hears it: some calls send no silent frames. Before a line's first audio there is nothing to fill. Keeps a
/// time up to which audio was given. A line that is merely late gets nothing put between, and what comes in a
/// burst behind silence counts against the next gap. Pure; for one thread. Times are nanoseconds of any steady
/// clock.
final class GapFiller {

    private static final long FRAME_NANOS = 20_000_000L;
    private static final long NANOS_PER_MILLI = 1_000_000L;

    /// A tick that is later than this may stand before frames that have come and were not yet read.
    private static final long LATE_TICK_NANOS = 2 * FRAME_NANOS;

    private final Gaps gaps;
    private long heard;
    private long covered;
    private long ticked;
    private int filled;
    private boolean begun;

    GapFiller(Gaps gaps, long now) {
        this.gaps = gaps;
        this.heard = now;
        this.covered = now;
        this.ticked = now;
    }

    /// Audio came from the line.
    ///
    /// @param millis how long it is
    void heard(long now, int millis) {
        begun = true;
        heard = now;
        filled = 0;
        long burst = gaps.burstMillis() * NANOS_PER_MILLI;
        covered = Math.min(Math.max(covered, now - burst) + millis * NANOS_PER_MILLI, now + burst);
    }

    /// Asks what is missing; to be called about every 20 milliseconds.
    ///
    /// @param wanted whether anybody waits for the end of a turn; otherwise a gap is left as it is
    /// @return frames of silence to give now
    int tick(long now, boolean wanted) {
        boolean late = now - ticked > LATE_TICK_NANOS;
        ticked = now;
        if (!wanted) {
            covered = Math.max(covered, now);
            return 0;
        }
        if (late || !begun || now - heard < gaps.afterMillis() * NANOS_PER_MILLI) {
            return 0;
        }
        int missing = (int) Math.max(0, (now - covered) / FRAME_NANOS);
        int frames = Math.min(missing, gaps.mostFrames() - filled);
        filled += frames;
        covered += frames * FRAME_NANOS;
        return frames;
    }
}
