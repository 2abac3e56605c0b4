package dev.frontdesk.simulator.sound;

/// ITU-T G.711 mu-law, one byte a sample. Every code but the negative zero survives the way to linear and back.
public final class MuLaw {

    /// A sample of silence.
    public static final byte ZERO = (byte) 0xFF;

    private static final int BIAS = 0x84;
    private static final int LOUDEST = 32635;

    private MuLaw() {}

    /// @return 16-bit linear samples, as loud as the codes say
    public static short[] linear(byte[] codes) {
        var samples = new short[codes.length];
        for (var i = 0; i < codes.length; i++) {
            samples[i] = linear(codes[i]);
        }
        return samples;
    }

    public static byte[] codes(short[] samples) {
        var codes = new byte[samples.length];
        for (var i = 0; i < samples.length; i++) {
            codes[i] = code(samples[i]);
        }
        return codes;
    }

    /// How loud it is: 0 for the loudest there can be, about -100 for silence.
    public static double decibels(byte[] codes) {
        var sum = 0.0;
        for (var code : codes) {
            double sample = linear(code);
            sum += sample * sample;
        }
        return 10 * Math.log10(sum / Math.max(1, codes.length) / (32768.0 * 32768.0) + 1e-10);
    }

    static short linear(byte code) {
        var bits = ~code & 0xFF;
        var magnitude = ((((bits & 0x0F) << 3) + BIAS) << ((bits & 0x70) >> 4)) - BIAS;
        return (short) ((bits & 0x80) != 0 ? -magnitude : magnitude);
    }

    static byte code(short sample) {
        var sign = sample < 0 ? 0x80 : 0;
        var magnitude = Math.min(Math.abs((int) sample), LOUDEST) + BIAS;
        var segment = 24 - Integer.numberOfLeadingZeros(magnitude);
        var step = (magnitude >> (segment + 3)) & 0x0F;
        return (byte) ~(sign | (segment << 4) | step);
    }
}
