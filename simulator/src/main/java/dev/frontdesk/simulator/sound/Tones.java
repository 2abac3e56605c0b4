package dev.frontdesk.simulator.sound;

/// Twelve bits as 20 ms of three tones, and the sweep that says where tones begin: what a telephone, a resampler, a
/// change of loudness and some noise leave as it is, as modems use it.
///
/// Each four bits choose one of sixteen tones of a band; the bands lie between 330 and 3470 Hz. The middle 15 ms are
/// what is looked at, so that a symbol may be found 2 ms beside its place; within them all tones are orthogonal.
final class Tones {

    static final int SYMBOL = 160;
    static final int BITS = 12;

    private static final int BANDS = 3;
    private static final int PER_BAND = 16;
    private static final int EDGE = 20;
    private static final int BODY = SYMBOL - 2 * EDGE;
    /// Of the lowest tone, in periods in the body.
    private static final int LOWEST = 5;
    private static final double LOUDNESS = 5_000;
    private static final double SWEEP_LOUDNESS = 9_000;
    private static final double SWEEP_FROM = 400;
    private static final double SWEEP_TO = 3_200;
    private static final double RATE = 8_000;

    private static final float[][] COSINES = waves(Math.PI / 2);
    private static final float[][] SINES = waves(0);
    private static final float[] SWEEP = sweep(0);
    private static final float[] SWEEP_BESIDE = sweep(Math.PI / 2);
    private static final double SWEEP_ENERGY = energy(SWEEP);

    private Tones() {}

    /// What tones begin with.
    static byte[] sweep() {
        var samples = new short[SYMBOL];
        for (var i = 0; i < SYMBOL; i++) {
            samples[i] = (short) Math.round(SWEEP_LOUDNESS * SWEEP[i]);
        }
        return MuLaw.codes(samples);
    }

    /// @param bits twelve
    static byte[] symbol(int bits) {
        var samples = new short[SYMBOL];
        for (var i = 0; i < SYMBOL; i++) {
            var sum = 0.0;
            for (var band = 0; band < BANDS; band++) {
                // From the beginning of the body, each band a third of a turn on: less loud at its loudest.
                var turns = (LOWEST + tone(bits, band)) * (i - EDGE) / (double) BODY + band / 3.0;
                sum += Math.sin(2 * Math.PI * turns);
            }
            samples[i] = (short) Math.round(LOUDNESS * envelope(i) * sum);
        }
        return MuLaw.codes(samples);
    }

    /// How much of what begins there is the sweep, 0 to 1, however loud it is.
    static double sweepIn(short[] samples, int from, double energy) {
        float with = 0;
        float beside = 0;
        for (var i = 0; i < SYMBOL; i++) {
            float sample = samples[from + i];
            with += sample * SWEEP[i];
            beside += sample * SWEEP_BESIDE[i];
        }
        return ((double) with * with + (double) beside * beside) / (energy * SWEEP_ENERGY);
    }

    /// The loudest tone of each band.
    static int bits(short[] samples, int from) {
        var bits = 0;
        for (var band = 0; band < BANDS; band++) {
            bits = (bits << 4) | loudest(samples, from + EDGE, band);
        }
        return bits;
    }

    private static int loudest(short[] samples, int from, int band) {
        var loudest = 0;
        var most = -1f;
        for (var tone = 0; tone < PER_BAND; tone++) {
            var cosine = COSINES[band * PER_BAND + tone];
            var sine = SINES[band * PER_BAND + tone];
            float with = 0;
            float beside = 0;
            for (var i = 0; i < BODY; i++) {
                with += samples[from + i] * cosine[i];
                beside += samples[from + i] * sine[i];
            }
            if (with * with + beside * beside > most) {
                most = with * with + beside * beside;
                loudest = tone;
            }
        }
        return loudest;
    }

    private static int tone(int bits, int band) {
        return band * PER_BAND + ((bits >> (4 * (BANDS - 1 - band))) & 0x0F);
    }

    private static float[][] waves(double phase) {
        var waves = new float[BANDS * PER_BAND][BODY];
        for (var tone = 0; tone < waves.length; tone++) {
            for (var i = 0; i < BODY; i++) {
                waves[tone][i] = (float) Math.sin(2 * Math.PI * (LOWEST + tone) * i / BODY + phase);
            }
        }
        return waves;
    }

    private static float[] sweep(double phase) {
        var sweep = new float[SYMBOL];
        for (var i = 0; i < SYMBOL; i++) {
            var hertz = SWEEP_FROM + (SWEEP_TO - SWEEP_FROM) * i / (2 * SYMBOL);
            sweep[i] = (float) (envelope(i) * Math.sin(2 * Math.PI * hertz * i / RATE + phase));
        }
        return sweep;
    }

    /// Swells and fades, so that no tone is heard in other bands.
    private static double envelope(int at) {
        var fromEdge = Math.min(at, SYMBOL - 1 - at) + 0.5;
        return fromEdge >= EDGE ? 1 : 0.5 - 0.5 * Math.cos(Math.PI * fromEdge / EDGE);
    }

    private static double energy(float[] wave) {
        var energy = 0.0;
        for (var sample : wave) {
            energy += sample * sample;
        }
        return energy;
    }
}
