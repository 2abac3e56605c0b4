package dev.frontdesk.audio;

/// Windowed-sinc low-pass filters (Kaiser window, about 60 dB), cut into the phases of a polyphase resampler.
final class LowPass {

    /// Length in samples of the lower of the two rates: 2.5 ms of delay at 8 kHz.
    private static final int SPAN = 40;

    /// Where the middle of the slope is, as a share of the lower rate's Nyquist frequency: at 8 kHz what a
    /// telephone carries, up to 3,400 Hz, passes untouched.
    private static final double CUTOFF = 0.94;

    private static final double KAISER_BETA = 5.65;

    private LowPass() {}

    /// Coefficients per phase for raising the rate by `up` and lowering it by `down`; each row is reversed, so
    /// that it is multiplied with samples in the order they came.
    static float[][] phases(int up, int down) {
        int factor = Math.max(up, down);
        int taps = (SPAN * factor + up - 1) / up;
        double cutoff = CUTOFF / (2.0 * factor);
        float[][] phases = new float[up][];
        for (int phase = 0; phase < up; phase++) {
            phases[phase] = row(phase, up, taps, cutoff);
        }
        return phases;
    }

    /// Scaled so that the row's sum is one: no phase is louder than another.
    private static float[] row(int phase, int up, int taps, double cutoff) {
        double middle = (taps * up - 1) / 2.0;
        double[] exact = new double[taps];
        double sum = 0;
        for (int tap = 0; tap < taps; tap++) {
            double from = phase + (double) tap * up - middle;
            exact[tap] = sinc(2 * cutoff * from) * kaiser(from / (middle + 0.5));
            sum += exact[tap];
        }
        float[] row = new float[taps];
        for (int tap = 0; tap < taps; tap++) {
            row[taps - 1 - tap] = (float) (exact[tap] / sum);
        }
        return row;
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }

    private static double kaiser(double x) {
        return bessel(KAISER_BETA * Math.sqrt(Math.max(0, 1 - x * x))) / bessel(KAISER_BETA);
    }

    /// The modified Bessel function of order zero, by its power series.
    private static double bessel(double x) {
        double term = 1;
        double sum = 1;
        for (int k = 1; term > sum * 1e-12; k++) {
            term *= (x / (2 * k)) * (x / (2 * k));
            sum += term;
        }
        return sum;
    }
}
