package dev.frontdesk.audio;

/// One side of a recording: the bytes from what was taken out up to what came in, in a ring. Positions are
/// bytes since the recording began. The ring grows up to its capacity when it is needed.
final class Track {

    private static final int TOLERANCE = AudioFormat.MULAW_8K.bytes(60);

    private static final int SMALLEST = AudioFormat.MULAW_8K.bytes(2_000);

    private final int capacity;
    private byte[] ring;
    private long start;
    private long end;

    Track(int capacity) {
        this.capacity = capacity;
        ring = new byte[Math.min(capacity, SMALLEST)];
    }

    /// Puts sound where it belongs, or right behind what is there already. A little late is jitter, and goes
    /// right behind as well: no clicks.
    ///
    /// @return bytes that found no room
    int put(long position, byte[] sound, int offset, int length) {
        if (position - end > TOLERANCE) {
            pad(position);
        }
        reach(end + length);
        int fitting = (int) Math.min(length, start + ring.length - end);
        for (int i = 0; i < fitting; i++) {
            ring[(int) ((end + i) % ring.length)] = sound[offset + i];
        }
        end += fitting;
        return length - fitting;
    }

    /// Forgets what lies behind a position.
    void cut(long position) {
        end = Math.max(start, Math.min(end, position));
    }

    /// Takes out `samples` from the start, each to every second byte from `to[at]` on; silence where there is
    /// no sound.
    void take(int samples, byte[] to, int at) {
        int there = (int) Math.min(samples, end - start);
        for (int i = 0; i < samples; i++) {
            to[at + 2 * i] = i < there ? ring[(int) ((start + i) % ring.length)] : MuLaw.SILENCE;
        }
        start += samples;
        end = Math.max(start, end);
    }

    /// Grows, so that there is room up to a position if there can be.
    private void reach(long position) {
        long needed = position - start;
        if (needed <= ring.length || ring.length == capacity) {
            return;
        }
        byte[] larger = new byte[(int) Math.min(capacity, Math.max(needed, 2L * ring.length))];
        for (long i = start; i < end; i++) {
            larger[(int) (i % larger.length)] = ring[(int) (i % ring.length)];
        }
        ring = larger;
    }

    private void pad(long position) {
        reach(position);
        long limit = Math.min(position, start + ring.length);
        for (long i = end; i < limit; i++) {
            ring[(int) (i % ring.length)] = MuLaw.SILENCE;
        }
        end = Math.max(end, limit);
    }
}
