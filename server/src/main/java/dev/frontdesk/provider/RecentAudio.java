package dev.frontdesk.provider;

import dev.frontdesk.speech.AudioSink;
import java.util.ArrayDeque;
import java.util.Deque;

/// The last that the caller said, for a session that takes over: the beginning of a word may have been on
/// its way to the one before. Audio thread only.
public final class RecentAudio {

    /// A second, in base64.
    public static final int SECOND = 10_800;

    private final Deque<byte[]> pieces = new ArrayDeque<>();
    private int bytes;

    /// Keeps a piece, and forgets the oldest beyond `most` characters of base64.
    public void keep(byte[] base64, int offset, int length, int most) {
        var piece = new byte[length];
        System.arraycopy(base64, offset, piece, 0, length);
        pieces.add(piece);
        bytes += length;
        keepLast(most);
    }

    /// Forgets all but the last `most` characters of base64.
    public void keepLast(int most) {
        while (bytes > most && !pieces.isEmpty()) {
            bytes -= pieces.remove().length;
        }
    }

    /// Gives what is kept, and forgets it.
    public void give(AudioSink sink) {
        pieces.forEach(piece -> sink.audio(piece, 0, piece.length));
        pieces.clear();
        bytes = 0;
    }
}
