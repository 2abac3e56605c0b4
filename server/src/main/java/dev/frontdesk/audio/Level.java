package dev.frontdesk.audio;

/// How loud sound is: root mean square in dB against full scale, where a full-scale square wave is 0 dB and a
/// full-scale sine -3 dB. Speech on a telephone lies around -35 to -15.
public final class Level {

    /// What digital silence is said to be.
    public static final double SILENCE = -96;

    private static final double FULL_SCALE = 32_768.0 * 32_768.0;

    private static final int[] SQUARES = squares();

    private Level() {}

    /// The level of `length` mu-law codes from `frame[offset]` on.
    public static double muLaw(byte[] frame, int offset, int length) {
        long sum = 0;
        for (int i = offset; i < offset + length; i++) {
            sum += SQUARES[frame[i] & 0xFF];
        }
        return sum == 0 ? SILENCE : Math.max(SILENCE, 10 * Math.log10(sum / FULL_SCALE / length));
    }

    private static int[] squares() {
        int[] squares = new int[256];
        for (int code = 0; code < squares.length; code++) {
            int sample = MuLaw.decode((byte) code);
            squares[code] = sample * sample;
        }
        return squares;
    }
}
