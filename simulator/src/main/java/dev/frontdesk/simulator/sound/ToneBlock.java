package dev.frontdesk.simulator.sound;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Some characters as tones: a sweep and ten symbols, 220 ms. In their 120 bits: the utterance (12), how many
/// bytes of text there are (4), the block's place and of how many (12 each), the text, and a checksum (16).
final class ToneBlock {

    static final int TEXT_BYTES = 8;
    /// Samples.
    static final int LENGTH = 11 * Tones.SYMBOL;
    static final int FRAMES = LENGTH / SpokenText.FRAME_BYTES;

    private static final int SYMBOLS = 10;
    private static final int BYTES = SYMBOLS * Tones.BITS / 8;
    private static final int CHECKED = BYTES - 2;
    private static final int MOST_BLOCKS = 0xFFF;

    private ToneBlock() {}

    /// The frames of a text, [#FRAMES] for each block.
    ///
    /// @throws IllegalArgumentException when it is longer than a quarter of an hour
    static List<byte[]> frames(String text) {
        var parts = parts(text);
        if (parts.size() > MOST_BLOCKS) {
            throw new IllegalArgumentException("an utterance of " + parts.size() + " blocks is too long");
        }
        var utterance = SpokenText.checksum(text.getBytes(StandardCharsets.UTF_8)) & 0xFFF;
        var frames = new ArrayList<byte[]>();
        for (var place = 0; place < parts.size(); place++) {
            frames.add(Tones.sweep());
            frames.addAll(symbols(payload(new Piece(utterance, place, parts.size(), parts.get(place)))));
        }
        return frames;
    }

    /// As many characters at a time as fit a block.
    static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var from = 0;
        var bytes = 0;
        for (var at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            var next = text.offsetByCodePoints(at, 1);
            var more = text.substring(at, next).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > TEXT_BYTES) {
                parts.add(text.substring(from, at));
                from = at;
                bytes = 0;
            }
            bytes += more;
        }
        if (from < text.length()) {
            parts.add(text.substring(from));
        }
        return parts;
    }

    /// @param from where the sweep begins
    /// @return null for what is none, or was changed
    static @Nullable Piece read(short[] samples, int from) {
        var bytes = new byte[BYTES];
        for (var pair = 0; pair < SYMBOLS / 2; pair++) {
            var at = from + (1 + 2 * pair) * Tones.SYMBOL;
            var bits = Tones.bits(samples, at) << Tones.BITS | Tones.bits(samples, at + Tones.SYMBOL);
            bytes[3 * pair] = (byte) (bits >> 16);
            bytes[3 * pair + 1] = (byte) (bits >> 8);
            bytes[3 * pair + 2] = (byte) bits;
        }
        var block = ByteBuffer.wrap(bytes);
        if (block.getShort(CHECKED) != checksum(bytes)) {
            return null;
        }
        var begin = Short.toUnsignedInt(block.getShort());
        var places = Byte.toUnsignedInt(block.get()) << 16 | Short.toUnsignedInt(block.getShort());
        var text = new byte[Math.min(TEXT_BYTES, begin & 0x0F)];
        block.get(text);
        return new Piece(begin >> 4, places >> 12, places & 0xFFF, new String(text, StandardCharsets.UTF_8));
    }

    private static byte[] payload(Piece piece) {
        var text = piece.text().getBytes(StandardCharsets.UTF_8);
        var places = piece.place() << 12 | piece.of();
        var payload = ByteBuffer.allocate(BYTES)
                .putShort((short) (piece.utterance() << 4 | text.length))
                .put((byte) (places >> 16))
                .putShort((short) places)
                .put(text);
        // Filled up with something that differs, as speech does.
        var filling = new byte[CHECKED - payload.position()];
        new Random(piece.utterance() + piece.place()).nextBytes(filling);
        payload.put(filling);
        return payload.putShort(checksum(payload.array())).array();
    }

    private static List<byte[]> symbols(byte[] bytes) {
        var symbols = new ArrayList<byte[]>();
        for (var at = 0; at < bytes.length; at += 3) {
            var bits = (bytes[at] & 0xFF) << 16 | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF);
            symbols.add(Tones.symbol(bits >> Tones.BITS));
            symbols.add(Tones.symbol(bits & 0xFFF));
        }
        return symbols;
    }

    private static short checksum(byte[] bytes) {
        return (short) SpokenText.checksum(Arrays.copyOf(bytes, CHECKED));
    }
}
