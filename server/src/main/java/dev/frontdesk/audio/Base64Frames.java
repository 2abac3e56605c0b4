package dev.frontdesk.audio;

import java.util.Arrays;

/// Base64 (RFC 4648, section 4) between stretches of arrays, without garbage.
public final class Base64Frames {

    /// What `decode` answers to something that is not base64.
    public static final int BROKEN = -1;

    private static final byte[] DIGITS = digits();
    private static final byte[] VALUES = values();

    private Base64Frames() {}

    /// How long `length` bytes are once encoded.
    public static int encodedLength(int length) {
        return (length + 2) / 3 * 4;
    }

    /// The most bytes that `length` characters can decode to.
    public static int mostDecoded(int length) {
        return (length + 3) / 4 * 3;
    }

    /// The first place from `at` on that holds no character of base64; `end` when all do. Padding is none.
    public static int letters(byte[] characters, int at, int end) {
        int next = at;
        while (next < end && value(characters[next]) >= 0) {
            next++;
        }
        return next;
    }

    /// Whether it is base64 with its padding, as far as can be told without decoding it.
    public static boolean isWhole(byte[] characters, int offset, int length) {
        if (length % 4 != 0) {
            return false;
        }
        int end = offset + length;
        int padding = end - letters(characters, offset, end);
        return switch (padding) {
            case 0 -> true;
            case 1 -> characters[end - 1] == '=';
            case 2 -> characters[end - 2] == '=' && characters[end - 1] == '=';
            default -> false;
        };
    }

    /// Encodes `length` bytes from `from[offset]` on into `to[at]` and on, padded.
    ///
    /// @return characters written
    public static int encode(byte[] from, int offset, int length, byte[] to, int at) {
        int out = at;
        int whole = offset + length / 3 * 3;
        for (int i = offset; i < whole; i += 3) {
            int bits = (from[i] & 0xFF) << 16 | (from[i + 1] & 0xFF) << 8 | (from[i + 2] & 0xFF);
            to[out++] = DIGITS[bits >> 18];
            to[out++] = DIGITS[bits >> 12 & 0x3F];
            to[out++] = DIGITS[bits >> 6 & 0x3F];
            to[out++] = DIGITS[bits & 0x3F];
        }
        int rest = offset + length - whole;
        if (rest > 0) {
            int bits = (from[whole] & 0xFF) << 16 | (rest == 2 ? (from[whole + 1] & 0xFF) << 8 : 0);
            to[out++] = DIGITS[bits >> 18];
            to[out++] = DIGITS[bits >> 12 & 0x3F];
            to[out++] = rest == 2 ? DIGITS[bits >> 6 & 0x3F] : (byte) '=';
            to[out++] = '=';
        }
        return out - at;
    }

    /// Decodes `length` characters from `from[offset]` on into `to[at]` and on; padding may be missing. What
    /// was written before a mistake was found is to be thrown away.
    ///
    /// @return bytes written, or `BROKEN` for a character or a length that base64 does not have
    public static int decode(byte[] from, int offset, int length, byte[] to, int at) {
        int end = unpadded(from, offset, length);
        if (end < offset) {
            return BROKEN;
        }
        int whole = offset + (end - offset) / 4 * 4;
        int out = at;
        int seen = 0;
        for (int i = offset; i < whole; i += 4) {
            int a = value(from[i]);
            int b = value(from[i + 1]);
            int c = value(from[i + 2]);
            int d = value(from[i + 3]);
            seen |= a | b | c | d;
            int bits = a << 18 | b << 12 | c << 6 | d;
            to[out++] = (byte) (bits >> 16);
            to[out++] = (byte) (bits >> 8);
            to[out++] = (byte) bits;
        }
        int tail = tail(from, whole, end - whole, to, out);
        return seen < 0 || tail == BROKEN ? BROKEN : out + tail - at;
    }

    /// The last one or two bytes.
    private static int tail(byte[] from, int at, int rest, byte[] to, int out) {
        if (rest == 0) {
            return 0;
        }
        if (rest == 1) {
            return BROKEN;
        }
        int a = value(from[at]);
        int b = value(from[at + 1]);
        int c = rest == 3 ? value(from[at + 2]) : 0;
        if ((a | b | c) < 0) {
            return BROKEN;
        }
        int bits = a << 18 | b << 12 | c << 6;
        to[out] = (byte) (bits >> 16);
        if (rest == 3) {
            to[out + 1] = (byte) (bits >> 8);
        }
        return rest - 1;
    }

    /// Where the padding starts; before `offset` when there is padding that cannot be.
    private static int unpadded(byte[] from, int offset, int length) {
        int end = offset + length;
        int padding = 0;
        while (end > offset && padding < 2 && from[end - 1] == '=') {
            end--;
            padding++;
        }
        return padding > 0 && length % 4 != 0 ? offset - 1 : end;
    }

    private static int value(byte digit) {
        return VALUES[digit & 0xFF];
    }

    private static byte[] digits() {
        String digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        byte[] table = new byte[digits.length()];
        for (int i = 0; i < table.length; i++) {
            table[i] = (byte) digits.charAt(i);
        }
        return table;
    }

    private static byte[] values() {
        byte[] table = new byte[256];
        Arrays.fill(table, (byte) -1);
        for (int i = 0; i < DIGITS.length; i++) {
            table[DIGITS[i]] = (byte) i;
        }
        return table;
    }
}
