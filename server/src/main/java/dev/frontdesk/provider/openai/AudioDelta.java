package dev.frontdesk.provider.openai;

import dev.frontdesk.audio.Base64Frames;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Cuts a `response.output_audio.delta` where it lies, without a tree or a text: one in a hundred other
/// messages is none, and each holds up the audio of all calls on the thread. Takes only what is written
/// plainly (a flat object, no escapes, no repeated names, proper base64); all else is for
/// [RealtimeEventReader], which says the same of what both take. One per thread.
final class AudioDelta {

    private static final byte[] TYPE = bytes("type");
    private static final byte[] ITEM_ID = bytes("item_id");
    private static final byte[] DELTA = bytes("delta");
    private static final byte[] AUDIO = bytes(RealtimeEventReader.AUDIO);
    private static final byte[][] OTHERS = {
        bytes("event_id"), bytes("response_id"), bytes("output_index"), bytes("content_index"), bytes("obfuscation"),
    };

    private static final boolean[] PLAIN = new boolean[256];

    static {
        Arrays.fill(PLAIN, ' ', 0x7f, true);
        PLAIN['"'] = false;
        PLAIN['\\'] = false;
    }

    private byte[] message = {};
    private int at;
    private int end;
    private int seen;
    private int valueStart;
    private int valueEnd;

    private int itemStart;
    private int itemLength;
    private int deltaStart;
    private int deltaLength;

    /// Whether it is one; only then the rest may be asked, until the message changes.
    boolean read(byte[] message, int offset, int length) {
        this.message = message;
        at = offset;
        end = offset + length;
        seen = 0;
        return object() && (seen & 7) == 7;
    }

    boolean isOf(byte[] item) {
        return Arrays.equals(message, itemStart, itemStart + itemLength, item, 0, item.length);
    }

    String item() {
        return new String(message, itemStart, itemLength, StandardCharsets.US_ASCII);
    }

    int start() {
        return deltaStart;
    }

    int length() {
        return deltaLength;
    }

    private boolean object() {
        if (!take('{')) {
            return false;
        }
        do {
            if (!field()) {
                return false;
            }
        } while (take(','));
        return take('}') && blank() == end;
    }

    private boolean field() {
        if (!string()) {
            return false;
        }
        if (named(TYPE)) {
            return once(1) && take(':') && string() && named(AUDIO);
        }
        if (named(ITEM_ID)) {
            return once(2) && take(':') && string() && item(valueStart, valueEnd);
        }
        if (named(DELTA)) {
            return once(4) && take(':') && base64();
        }
        for (int other = 0; other < OTHERS.length; other++) {
            if (named(OTHERS[other])) {
                return once(8 << other) && take(':') && (string() || number());
            }
        }
        return false;
    }

    private boolean once(int field) {
        boolean first = (seen & field) == 0;
        seen |= field;
        return first;
    }

    private boolean item(int start, int end) {
        itemStart = start;
        itemLength = end - start;
        return itemLength > 0;
    }

    private boolean base64() {
        if (!take('"')) {
            return false;
        }
        int start = at;
        at = Base64Frames.letters(message, at, end);
        int letters = at - start;
        while (at < end && message[at] == '=') {
            at++;
        }
        deltaStart = start;
        deltaLength = at - start;
        int padding = deltaLength - letters;
        return deltaLength > 0 && deltaLength % 4 == 0 && padding <= 2 && unusedBitsAreZero(padding) && close();
    }

    /// Decoders differ about other endings.
    private boolean unusedBitsAreZero(int padding) {
        if (padding == 0) {
            return true;
        }
        byte last = message[deltaStart + deltaLength - padding - 1];
        return padding == 2
                ? last == 'A' || last == 'Q' || last == 'g' || last == 'w'
                : "AEIMQUYcgkosw048".indexOf(last) >= 0;
    }

    private boolean string() {
        if (!take('"')) {
            return false;
        }
        valueStart = at;
        while (at < end && PLAIN[message[at] & 0xff]) {
            at++;
        }
        valueEnd = at;
        return close();
    }

    private boolean close() {
        if (at >= end || message[at] != '"') {
            return false;
        }
        at++;
        return true;
    }

    /// A count: no sign, no fraction, no leading zero.
    private boolean number() {
        int start = at;
        while (at < end && message[at] >= '0' && message[at] <= '9') {
            at++;
        }
        int digits = at - start;
        return digits == 1 || (digits > 1 && digits < 10 && message[start] != '0');
    }

    private boolean named(byte[] name) {
        return Arrays.equals(message, valueStart, valueEnd, name, 0, name.length);
    }

    private boolean take(char expected) {
        at = blank();
        if (at < end && message[at] == expected) {
            at++;
            return true;
        }
        return false;
    }

    private int blank() {
        int next = at;
        while (next < end
                && (message[next] == ' ' || message[next] == '\n' || message[next] == '\r' || message[next] == '\t')) {
            next++;
        }
        return next;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
