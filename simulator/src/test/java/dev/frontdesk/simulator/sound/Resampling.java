package dev.frontdesk.simulator.sound;

/// To a multiple of a rate and back, with a windowed sinc that lets pass what lies below nine tenths of half the
/// lower rate, as browsers and telephone systems do it.
final class Resampling {

    private static final int LOBES = 16;
    private static final double CUT = 0.92;

    private Resampling() {}

    static double[] up(double[] samples, int times) {
        var spread = new double[samples.length * times];
        for (var i = 0; i < samples.length; i++) {
            spread[i * times] = samples[i] * times;
        }
        return filtered(spread, times, 1);
    }

    static double[] down(double[] samples, int times) {
        return filtered(samples, times, times);
    }

    private static double[] filtered(double[] samples, int times, int step) {
        var taps = taps(times);
        var half = taps.length / 2;
        var filtered = new double[samples.length / step];
        for (var i = 0; i < filtered.length; i++) {
            for (var tap = 0; tap < taps.length; tap++) {
                var at = i * step + tap - half;
                filtered[i] += at < 0 || at >= samples.length ? 0 : samples[at] * taps[tap];
            }
        }
        return filtered;
    }

    private static double[] taps(int times) {
        var half = LOBES * times;
        var taps = new double[2 * half + 1];
        for (var i = 0; i < taps.length; i++) {
            var x = Math.PI * (i - half) * CUT / times;
            var window = 0.5 + 0.5 * Math.cos(Math.PI * (i - half) / (half + 1));
            taps[i] = (x == 0 ? 1 : Math.sin(x) / x) * window * CUT / times;
        }
        return taps;
    }
}
