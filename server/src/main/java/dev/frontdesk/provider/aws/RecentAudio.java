package dev.frontdesk.provider.aws;

import dev.frontdesk.speech.AudioSink;
import java.util.ArrayDeque;
import java.util.Deque;

/// The last that the caller said, for a session that takes over: the beginning of a word may have been on its way
/// to the one before. Audio thread only.
final class RecentAudio {

    /// A second and a half, in base64.
    private static final int MOST = 16_200;

    private final Deque<byte[]> pieces = new ArrayDeque<>();
    private int bytes;

    void keep(byte[] base64, int offset, int length) {
        var piece = new byte[length];
        System.arraycopy(base64, offset, piece, 0, length);
        pieces.add(piece);
        bytes += length;
        while (bytes > MOST && !pieces.isEmpty()) {
            bytes -= pieces.remove().length;
        }
    }

    void give(AudioSink sink) {
        pieces.forEach(piece -> sink.audio(piece, 0, piece.length));
        pieces.clear();
        bytes = 0;
    }
}
