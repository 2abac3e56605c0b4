package dev.frontdesk.audio;

/// Brings the caller's and our sound onto one time line, two channels of mu-law: the caller is the left one, we
/// the right one. The caller's frames belong where they arrive. Ours are sent ahead of their time and belong
/// behind one another; what is cleared was never heard and is not recorded. Gaps are silence.
///
/// Times are milliseconds since the recording began. Bounded: what finds no room is dropped and counted. Not
/// thread-safe: one for each call.
public final class TwoTracks {

    private static final AudioFormat FORMAT = AudioFormat.MULAW_8K;

    private final Track caller;
    private final Track ours;
    private long taken;
    private long dropped;

    /// @param seconds how much sound of each side is held at most; 8 kB a second and side
    public TwoTracks(int seconds) {
        this(seconds, seconds);
    }

    /// The same, for sides of which one comes in time and the other as fast as it is made.
    public TwoTracks(int callerSeconds, int ourSeconds) {
        caller = new Track(FORMAT.rate() * callerSeconds);
        ours = new Track(FORMAT.rate() * ourSeconds);
    }

    /// The caller's frame that arrived.
    public void caller(long now, byte[] frame, int offset, int length) {
        dropped += caller.put(position(now), frame, offset, length);
    }

    /// Our sound that was sent; it plays now or when what was sent before has played.
    public void ours(long now, byte[] frame, int offset, int length) {
        dropped += ours.put(position(now), frame, offset, length);
    }

    /// What was sent and has not played by now never will.
    public void cleared(long now) {
        ours.cut(position(now));
    }

    /// Writes both channels of the time not taken yet, up to `until`, as far as `out` has room. Called with a
    /// time a little past (200 ms), so that late frames still find their place, and again until it writes
    /// nothing.
    ///
    /// @return bytes written
    public int take(long until, byte[] out) {
        int samples = (int) Math.max(0, Math.min(position(until) - taken, out.length / 2));
        caller.take(samples, out, 0);
        ours.take(samples, out, 1);
        taken += samples;
        return 2 * samples;
    }

    /// Bytes of either side that found no room.
    public long dropped() {
        return dropped;
    }

    private static long position(long millis) {
        return millis * (FORMAT.rate() / 1_000);
    }
}
