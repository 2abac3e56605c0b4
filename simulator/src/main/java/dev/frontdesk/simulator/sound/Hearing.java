package dev.frontdesk.simulator.sound;

import static dev.frontdesk.simulator.sound.SpokenText.CHECKED_BYTES;
import static dev.frontdesk.simulator.sound.SpokenText.FRAME_BYTES;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads words spoken in any [Diction] out of mu-law, however it was cut, with anything in between. Used by one
/// thread at a time.
///
/// Holds less than 250 ms of what it was given.
public final class Hearing {

    private static final byte[] PAUSE = SpokenText.joined(SpokenText.silence(SpokenText.FRAME_MILLIS));

    private final ToneHearing tones = new ToneHearing();
    private byte[] pending = {};
    private @Nullable Piece last;
    private int damaged;
    private int missing;

    /// @return the pieces completed by these bytes, in order
    public List<Piece> take(byte[] codes) {
        var pieces = new ArrayList<Piece>();
        var buffer = joined(codes);
        var done = 0;
        var mark = mark(buffer, 0);
        while (mark + FRAME_BYTES <= buffer.length) {
            var piece = piece(buffer, mark);
            if (piece == null) {
                damaged++;
                mark = mark(buffer, mark + 1);
            } else {
                hear(buffer, done, mark, pieces);
                tones.cut();
                add(piece, pieces);
                done = mark + FRAME_BYTES;
                mark = mark(buffer, done);
            }
        }
        hear(buffer, done, mark, pieces);
        pending = Arrays.copyOfRange(buffer, mark, buffer.length);
        return pieces;
    }

    /// The line is quiet for now: what resampling left of the last word is completed.
    ///
    /// @return the pieces completed
    public List<Piece> quiet() {
        var pieces = new ArrayList<Piece>();
        if (pending.length == 0) {
            hear(PAUSE, 0, PAUSE.length, pieces);
        }
        return pieces;
    }

    /// Nothing follows what was taken so far: a frame that has begun is cut off.
    public void ended() {
        if (pending.length >= Alphabet.markLength()) {
            damaged++;
        }
        pending = new byte[0];
        tones.cut();
    }

    /// Frames that began and were cut off or changed.
    public int damaged() {
        return damaged + tones.damaged();
    }

    /// Frames left out in the middle of utterances.
    public int missing() {
        return missing;
    }

    /// What is no frame may be tones.
    private void hear(byte[] buffer, int from, int to, List<Piece> pieces) {
        if (from < to) {
            var heard = new ArrayList<Piece>();
            tones.take(buffer, from, to, heard);
            heard.forEach(piece -> add(piece, pieces));
        }
    }

    private void add(Piece piece, List<Piece> pieces) {
        if (last != null && last.utterance() == piece.utterance() && piece.place() > last.place() + 1) {
            missing += piece.place() - last.place() - 1;
        }
        last = piece;
        pieces.add(piece);
    }

    private static @Nullable Piece piece(byte[] buffer, int at) {
        var bytes = Alphabet.read(buffer, at + Alphabet.markLength(), at + FRAME_BYTES);
        if (bytes == null) {
            return null;
        }
        var payload = ByteBuffer.wrap(bytes);
        if (payload.getInt(CHECKED_BYTES) != SpokenText.checksum(Arrays.copyOf(bytes, CHECKED_BYTES))) {
            return null;
        }
        var utterance = payload.getInt();
        var place = Short.toUnsignedInt(payload.getShort());
        var of = Short.toUnsignedInt(payload.getShort());
        var text = new byte[Byte.toUnsignedInt(payload.get())];
        payload.get(text);
        return new Piece(utterance, place, of, new String(text, StandardCharsets.UTF_8));
    }

    /// Where the next frame, or what may become one, begins; behind all where there is none.
    private static int mark(byte[] buffer, int from) {
        var at = from;
        while (at < buffer.length && !mayBegin(buffer, at)) {
            at++;
        }
        return at;
    }

    /// Whether the mark, or as much of it as there is, stands here.
    private static boolean mayBegin(byte[] buffer, int at) {
        var there = Math.min(Alphabet.markLength(), buffer.length - at);
        return Arrays.equals(Alphabet.mark(), 0, there, buffer, at, at + there);
    }

    private byte[] joined(byte[] codes) {
        var buffer = Arrays.copyOf(pending, pending.length + codes.length);
        System.arraycopy(codes, 0, buffer, pending.length, codes.length);
        return buffer;
    }
}
