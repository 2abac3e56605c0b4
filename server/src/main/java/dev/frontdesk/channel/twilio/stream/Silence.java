package dev.frontdesk.channel.twilio.stream;

import java.util.Arrays;
import java.util.Base64;

/// 20 milliseconds of silence as a line sends it: the mu-law of a zero sample is 0xFF.
final class Silence {

    private static final int FRAME_BYTES = 160;
    private static final byte[] FRAME = frame();

    private Silence() {}

    private static byte[] frame() {
        byte[] samples = new byte[FRAME_BYTES];
        Arrays.fill(samples, (byte) 0xff);
        return Base64.getEncoder().encode(samples);
    }

    /// Base64. Lent: must not be written to.
    static byte[] base64() {
        return FRAME;
    }
}
