package dev.frontdesk.web.socket;

/// Lays out frames: RFC 6455, section 5.2. Final frames only, nothing is sent in fragments.
final class FrameWriter {

    static final int LONGEST_HEADER = 14;

    private static final byte[] NOTHING = {};

    private FrameWriter() {}

    static byte[] nothing() {
        return NOTHING;
    }

    /// Writes the header to the start of `frame`; the payload goes behind it.
    ///
    /// @return the header's length
    static int header(byte[] frame, int opcode, int payload, boolean masked, int key) {
        int mask = masked ? 0x80 : 0;
        frame[0] = (byte) (0x80 | opcode);
        int at = 2;
        if (payload < 126) {
            frame[1] = (byte) (mask | payload);
        } else if (payload < 65_536) {
            frame[1] = (byte) (mask | 126);
            frame[at++] = (byte) (payload >>> 8);
            frame[at++] = (byte) payload;
        } else {
            frame[1] = (byte) (mask | 127);
            at = number(frame, number(frame, at, 0), payload);
        }
        return masked ? number(frame, at, key) : at;
    }

    private static int number(byte[] frame, int at, int value) {
        frame[at] = (byte) (value >>> 24);
        frame[at + 1] = (byte) (value >>> 16);
        frame[at + 2] = (byte) (value >>> 8);
        frame[at + 3] = (byte) value;
        return at + Integer.BYTES;
    }
}
