package dev.frontdesk.audio;

/// Changes the rate of a stream of samples, with a low-pass at the lower rate's limit, so that nothing folds
/// back into the voice. Keeps what it needs of the past, so that frames may be cut anywhere: the output is the
/// same to the bit. After n samples in, the n · to / from samples (rounded up) are out, delayed by 2.5 ms at
/// 8 kHz.
///
/// Not thread-safe: one for each direction of a call.
public final class Resampler {

    private static final int BLOCK = 512;

    private final int up;
    private final int down;
    private final float[][] phases;
    private final int taps;

    /// The past (`taps - 1` samples), then a block of new samples.
    private final float[] window;

    /// How far, in units of 1 / up samples, the next output is beyond the first sample to come.
    private int ahead;

    /// @throws IllegalArgumentException for a pair of rates other than of 8, 16, 22.05 and 24 kHz
    public Resampler(int from, int to) {
        if (!supported(from) || !supported(to)) {
            throw new IllegalArgumentException(
                    "Cannot resample from " + from + " to " + to + " Hz; rates are 8000, 16000, 22050 and 24000");
        }
        int divisor = divisor(from, to);
        this.up = to / divisor;
        this.down = from / divisor;
        this.phases = LowPass.phases(up, down);
        this.taps = phases[0].length;
        this.window = new float[taps - 1 + BLOCK];
    }

    /// The most samples that `length` samples can become.
    public int most(int length) {
        return (int) (((long) length * up + down - 1) / down) + 1;
    }

    /// Takes `length` samples from `in[offset]` on and writes what they make to `out[at]` and on.
    ///
    /// @return samples written
    public int resample(short[] in, int offset, int length, short[] out, int at) {
        if (up == down) {
            System.arraycopy(in, offset, out, at, length);
            return length;
        }
        int written = 0;
        for (int done = 0; done < length; done += BLOCK) {
            int count = Math.min(BLOCK, length - done);
            for (int i = 0; i < count; i++) {
                window[taps - 1 + i] = in[offset + done + i];
            }
            written += block(count, out, at + written);
            System.arraycopy(window, count, window, 0, taps - 1);
        }
        return written;
    }

    private int block(int count, short[] out, int at) {
        int limit = count * up;
        int written = 0;
        while (ahead < limit) {
            out[at + written++] = rounded(dot(phases[ahead % up], ahead / up));
            ahead += down;
        }
        ahead -= limit;
        return written;
    }

    /// Four sums side by side, which the processor can add at the same time.
    private float dot(float[] row, int start) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < row.length; i += 4) {
            a += row[i] * window[start + i];
            b += row[i + 1] * window[start + i + 1];
            c += row[i + 2] * window[start + i + 2];
            d += row[i + 3] * window[start + i + 3];
        }
        for (; i < row.length; i++) {
            a += row[i] * window[start + i];
        }
        return (a + b) + (c + d);
    }

    private static short rounded(float sample) {
        return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(sample)));
    }

    private static boolean supported(int rate) {
        return rate == 8_000 || rate == 16_000 || rate == 22_050 || rate == 24_000;
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }
}
