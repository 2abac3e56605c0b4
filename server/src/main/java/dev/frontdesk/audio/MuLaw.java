package dev.frontdesk.audio;

/// G.711 mu-law and 16-bit linear samples, by tables (ITU-T G.711, table 2, scaled from 14 to 16 bits).
public final class MuLaw {

    /// A sample of silence.
    public static final byte SILENCE = (byte) 0xFF;

    private static final int BIAS = 0x84;
    private static final int LOUDEST = 32_635;
    private static final int HIGHEST_STEP = LOUDEST >> 2;

    private static final short[] LINEAR = linear();

    /// By magnitude in steps of 4, the finest that the code tells apart.
    private static final byte[] CODE = codes();

    private MuLaw() {}

    public static short decode(byte code) {
        return LINEAR[code & 0xFF];
    }

    /// The code of the interval that the sample lies in; louder than the code can say becomes its loudest.
    public static byte encode(short sample) {
        int step = Math.min((sample < 0 ? -sample : sample) >> 2, HIGHEST_STEP);
        return sample < 0 ? (byte) (CODE[step] & 0x7F) : CODE[step];
    }

    /// Decodes `length` codes from `from[offset]` on into `to[at]` and on.
    public static void decode(byte[] from, int offset, int length, short[] to, int at) {
        for (int i = 0; i < length; i++) {
            to[at + i] = LINEAR[from[offset + i] & 0xFF];
        }
    }

    /// Encodes `length` samples from `from[offset]` on into `to[at]` and on.
    public static void encode(short[] from, int offset, int length, byte[] to, int at) {
        for (int i = 0; i < length; i++) {
            to[at + i] = encode(from[offset + i]);
        }
    }

    private static short[] linear() {
        short[] table = new short[256];
        for (int code = 0; code < table.length; code++) {
            int bits = ~code & 0xFF;
            int magnitude = ((((bits & 0x0F) << 3) + BIAS) << ((bits & 0x70) >> 4)) - BIAS;
            table[code] = (short) ((bits & 0x80) == 0 ? magnitude : -magnitude);
        }
        return table;
    }

    private static byte[] codes() {
        byte[] table = new byte[HIGHEST_STEP + 1];
        for (int step = 0; step < table.length; step++) {
            int biased = Math.min(step << 2, LOUDEST) + BIAS;
            int segment = 24 - Integer.numberOfLeadingZeros(biased);
            int interval = (biased >> (segment + 3)) & 0x0F;
            table[step] = (byte) ~((segment << 4) | interval);
        }
        return table;
    }
}
