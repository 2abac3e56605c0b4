package dev.frontdesk.speech;

import dev.frontdesk.audio.Base64Frames;
import java.util.Arrays;

/// Speech while it comes, piece by piece; each piece is base64 of its own, so they cannot just be joined. Not
/// thread-safe.
public final class RecordedSpeech {

    private final int mostBytes;
    private byte[] muLaw = new byte[16_000];
    private int length;
    private boolean broken;

    /// @param mostBytes longer speech is not kept at all
    public RecordedSpeech(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    public void add(byte[] base64, int offset, int count) {
        int room = length + Base64Frames.mostDecoded(count);
        if (broken || room > mostBytes) {
            broken = true;
            return;
        }
        if (room > muLaw.length) {
            muLaw = Arrays.copyOf(muLaw, Math.max(room, 2 * muLaw.length));
        }
        int decoded = Base64Frames.decode(base64, offset, count, muLaw, length);
        broken = decoded == Base64Frames.BROKEN;
        length += Math.max(0, decoded);
    }

    /// All of it; empty when it cannot be had.
    byte[] muLaw() {
        return broken ? new byte[0] : Arrays.copyOf(muLaw, length);
    }

    /// All of it; empty when it cannot be had.
    public byte[] base64() {
        if (broken) {
            return new byte[0];
        }
        var base64 = new byte[Base64Frames.encodedLength(length)];
        Base64Frames.encode(muLaw, 0, length, base64, 0);
        return base64;
    }
}
