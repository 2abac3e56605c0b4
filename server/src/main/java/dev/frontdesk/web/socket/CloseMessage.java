package dev.frontdesk.web.socket;

import java.nio.charset.StandardCharsets;

/// Why a peer closes: RFC 6455, sections 5.5.1 and 7.4.
///
/// @param code 1005 when it gave none
record CloseMessage(int code, String reason) {

    static final int NONE = 1005;

    private static final int NORMAL = 1000;
    private static final int PROTOCOL_ERROR = 1002;
    private static final int LONGEST_REASON = 123;

    static CloseMessage read(byte[] bytes, int offset, int length) throws ProtocolBreach {
        if (length == 0) {
            return new CloseMessage(NONE, "");
        }
        if (length == 1) {
            throw new ProtocolBreach(PROTOCOL_ERROR, "half a closing code");
        }
        int code = ((bytes[offset] & 0xff) << 8) | (bytes[offset + 1] & 0xff);
        if (!mayBeSent(code)) {
            throw new ProtocolBreach(PROTOCOL_ERROR, "closing code that must not be sent");
        }
        return new CloseMessage(code, new String(bytes, offset + 2, length - 2, StandardCharsets.UTF_8));
    }

    private static boolean mayBeSent(int code) {
        return (code >= 1000 && code <= 1014 && code != 1004 && code != NONE && code != 1006)
                || (code >= 3000 && code < 5000);
    }

    /// What is sent back.
    int answer() {
        return code == NONE ? NORMAL : code;
    }

    static byte[] write(int code, String reason) {
        byte[] words = reason.getBytes(StandardCharsets.UTF_8);
        int length = Math.min(words.length, LONGEST_REASON);
        while (length < words.length && length > 0 && (words[length] & 0xc0) == 0x80) {
            length--;
        }
        byte[] message = new byte[2 + length];
        message[0] = (byte) (code >>> 8);
        message[1] = (byte) code;
        System.arraycopy(words, 0, message, 2, length);
        return message;
    }
}
