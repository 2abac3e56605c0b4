package dev.frontdesk.web.socket;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// The masking of RFC 6455, section 5.3, eight bytes at a time.
final class Masking {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private Masking() {}

    /// Masks or unmasks in place.
    static void apply(byte[] bytes, int offset, int length, int key) {
        long wide = ((long) key << 32) | (key & 0xffffffffL);
        int at = offset;
        int end = offset + length;
        for (; at <= end - Long.BYTES; at += Long.BYTES) {
            LONGS.set(bytes, at, (long) LONGS.get(bytes, at) ^ wide);
        }
        for (int shift = 24; at < end; at++, shift -= 8) {
            bytes[at] ^= (byte) (wide >>> (shift & 31));
        }
    }
}
