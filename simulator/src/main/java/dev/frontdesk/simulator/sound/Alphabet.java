package dev.frontdesk.simulator.sound;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Half a byte as one loud mu-law code, and the mark that no half byte can be part of.
final class Alphabet {

    /// The two loudest segments of mu-law, every fourth step: at least -12 dBFS each, and far enough apart to
    /// be told from each other.
    private static final byte[] CODES = codes();

    private static final byte[] HALVES = halves();

    private static final byte[] MARK = {
        (byte) 0x82, 0x02, (byte) 0x86, 0x06, 0x02, (byte) 0x82, (byte) 0x86, 0x06,
    };

    private Alphabet() {}

    /// What every frame begins with.
    static byte[] mark() {
        return MARK.clone();
    }

    static int markLength() {
        return MARK.length;
    }

    static void write(byte[] bytes, byte[] frame, int at) {
        for (var i = 0; i < bytes.length; i++) {
            frame[at + 2 * i] = CODES[(bytes[i] >> 4) & 0x0F];
            frame[at + 2 * i + 1] = CODES[bytes[i] & 0x0F];
        }
    }

    /// @return null where something else than a half byte was found
    static byte @Nullable [] read(byte[] codes, int from, int to) {
        var bytes = new byte[(to - from) / 2];
        for (var i = 0; i < bytes.length; i++) {
            var high = HALVES[codes[from + 2 * i] & 0xFF];
            var low = HALVES[codes[from + 2 * i + 1] & 0xFF];
            if (high < 0 || low < 0) {
                return null;
            }
            bytes[i] = (byte) (high << 4 | low);
        }
        return bytes;
    }

    private static byte[] codes() {
        var codes = new byte[16];
        for (var i = 0; i < 8; i++) {
            codes[2 * i] = (byte) (0x80 + 4 * i);
            codes[2 * i + 1] = (byte) (4 * i);
        }
        return codes;
    }

    private static byte[] halves() {
        var halves = new byte[256];
        Arrays.fill(halves, (byte) -1);
        for (var i = 0; i < CODES.length; i++) {
            halves[CODES[i] & 0xFF] = (byte) i;
        }
        return halves;
    }
}
