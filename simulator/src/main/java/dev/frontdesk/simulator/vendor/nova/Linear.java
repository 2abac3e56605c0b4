package dev.frontdesk.simulator.vendor.nova;

import dev.frontdesk.simulator.sound.MuLaw;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Telephone audio as linear samples of 16 bits, the lower byte first, 8,000 a second.
final class Linear {

    private Linear() {}

    static byte[] ofMuLaw(byte[] codes) {
        var samples = MuLaw.linear(codes);
        var bytes = ByteBuffer.allocate(2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples);
        return bytes.array();
    }

    static byte[] toMuLaw(byte[] linear) {
        var samples = new short[linear.length / 2];
        ByteBuffer.wrap(linear).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
        return MuLaw.codes(samples);
    }
}
