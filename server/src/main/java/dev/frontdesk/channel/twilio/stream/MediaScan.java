package dev.frontdesk.channel.twilio.stream;

import dev.frontdesk.audio.Base64Frames;
import java.nio.charset.StandardCharsets;

/// Finds the audio in a media message without making anything: a line sends fifty a second. Knows plain JSON
/// only: an object of strings, and of such objects one deep, without spaces, escapes or anything beyond ASCII.
/// What it does not recognise is not wrong, but for [MessageReader] to say. For one thread.
final class MediaScan {

    private static final byte[] EVENT = bytes("event");
    private static final byte[] MEDIA = bytes("media");
    private static final byte[] TRACK = bytes("track");
    private static final byte[] INBOUND = bytes("inbound");
    private static final byte[] PAYLOAD = bytes("payload");

    private static final int IS_MEDIA = 1;
    private static final int IS_INBOUND = 2;
    private static final int HAS_PAYLOAD = 4;
    private static final int ALL = IS_MEDIA | IS_INBOUND | HAS_PAYLOAD;

    private byte[] bytes = {};
    private int at;
    private int end;
    private int seen;
    private int payload;
    private int payloadLength;

    /// @return whether it is a media message of the inbound track with proper base64
    boolean find(byte[] message, int offset, int length) {
        bytes = message;
        at = offset;
        end = offset + length;
        seen = 0;
        return object(true) && at == end && seen == ALL;
    }

    /// Where the audio that was found begins.
    int payload() {
        return payload;
    }

    int payloadLength() {
        return payloadLength;
    }

    private boolean object(boolean outer) {
        if (!take('{')) {
            return false;
        }
        do {
            if (!member(outer)) {
                return false;
            }
        } while (take(','));
        return take('}');
    }

    private boolean member(boolean outer) {
        int key = at + 1;
        if (!string()) {
            return false;
        }
        int keyLength = at - 1 - key;
        if (!take(':')) {
            return false;
        }
        if (at < end && bytes[at] == '{') {
            return outer && is(key, keyLength, MEDIA) && object(false);
        }
        if (!outer && is(key, keyLength, PAYLOAD)) {
            return audio();
        }
        int value = at + 1;
        return string() && noted(outer, key, keyLength, value, at - 1 - value);
    }

    /// False for what is said twice.
    private boolean noted(boolean outer, int key, int keyLength, int value, int valueLength) {
        if (outer && is(key, keyLength, EVENT)) {
            return is(value, valueLength, MEDIA) && once(IS_MEDIA);
        }
        if (!outer && is(key, keyLength, TRACK)) {
            return is(value, valueLength, INBOUND) && once(IS_INBOUND);
        }
        return true;
    }

    private boolean audio() {
        if (!take('"')) {
            return false;
        }
        payload = at;
        at = Base64Frames.letters(bytes, at, end);
        for (int padding = 0; padding < 2 && at < end && bytes[at] == '='; padding++) {
            at++;
        }
        payloadLength = at - payload;
        return payloadLength > 0 && payloadLength % 4 == 0 && take('"') && once(HAS_PAYLOAD);
    }

    private boolean once(int what) {
        boolean first = (seen & what) == 0;
        seen |= what;
        return first;
    }

    private boolean string() {
        if (!take('"')) {
            return false;
        }
        while (at < end) {
            byte letter = bytes[at++];
            if (letter == '"') {
                return true;
            }
            if (letter < ' ' || letter == '\\') {
                return false;
            }
        }
        return false;
    }

    private boolean take(char expected) {
        if (at < end && bytes[at] == expected) {
            at++;
            return true;
        }
        return false;
    }

    private boolean is(int from, int length, byte[] word) {
        if (length != word.length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (bytes[from + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }
}
