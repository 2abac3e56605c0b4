package dev.frontdesk.channel.twilio.stream;

/// Checks base64 without decoding it: RFC 4648, section 4, with padding.
final class Base64Audio {

    private static final boolean[] LETTERS = new boolean[256];

    static {
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
                .chars()
                .forEach(letter -> LETTERS[letter] = true);
    }

    private Base64Audio() {}

    /// The first place from `at` on that holds no letter of base64; `end` when all do.
    static int letters(byte[] bytes, int at, int end) {
        while (at < end && LETTERS[bytes[at] & 0xff]) {
            at++;
        }
        return at;
    }

    static boolean isValid(byte[] bytes, int offset, int length) {
        if (length % 4 != 0) {
            return false;
        }
        int end = offset + length;
        int padding = end - letters(bytes, offset, end);
        return switch (padding) {
            case 0 -> true;
            case 1 -> bytes[end - 1] == '=';
            case 2 -> bytes[end - 2] == '=' && bytes[end - 1] == '=';
            default -> false;
        };
    }
}
