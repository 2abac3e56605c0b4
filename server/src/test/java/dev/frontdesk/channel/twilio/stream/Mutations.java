package dev.frontdesk.channel.twilio.stream;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Makes what a stream must survive: Twilio's messages with pieces changed, in frames with bits changed.
final class Mutations {

    private static final List<String> PROPER = List.of(
            Written.CONNECTED,
            Written.START,
            Written.media("AAEC".repeat(54)),
            Written.media("AAEC".repeat(54)),
            Written.KEY,
            Written.MARK,
            Written.STOP);
    private static final List<String> PIECES = List.of(
            "\"",
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "null",
            "true",
            "-1e999",
            "\\u0000",
            "\\ud800",
            "\u0000",
            "é",
            "\uFEFF",
            "media",
            "start",
            "stop",
            "mark",
            "payload",
            "=",
            "====",
            "outbound",
            "{\"a\":".repeat(600));

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    /// How the next socket begins: mostly as it should.
    List<String> opening() {
        return random.nextInt(4) == 0 ? List.of() : List.of(Written.CONNECTED, Written.START);
    }

    /// One message in one frame or several, as bytes on the wire.
    byte[] next() {
        byte[] message = Written.bytes(PROPER.get(random.nextInt(PROPER.size())));
        for (int change = random.nextInt(4); change > 0; change--) {
            message = changed(message);
        }
        byte[] frames = random.nextInt(8) == 0 ? fragments(message) : frame(0x80 | opcode(), message);
        if (random.nextInt(6) == 0) {
            frames[random.nextInt(Math.min(frames.length, 14))] ^= (byte) (1 << random.nextInt(8));
        }
        return random.nextInt(40) == 0 ? Arrays.copyOf(frames, random.nextInt(frames.length) + 1) : frames;
    }

    private int opcode() {
        return random.nextInt(10) > 0 ? 1 : random.nextInt(16);
    }

    private byte[] changed(byte[] message) {
        int at = random.nextInt(message.length);
        return switch (random.nextInt(6)) {
            case 0 -> put(message, at, Written.bytes(PIECES.get(random.nextInt(PIECES.size()))));
            case 1 -> Arrays.copyOf(message, at + 1);
            case 2 -> put(message, at, Arrays.copyOfRange(message, at, message.length));
            case 3 -> put(message, at, new byte[random.nextInt(70_000)]);
            default -> {
                byte[] other = message.clone();
                other[at] = (byte) random.nextInt(256);
                yield other;
            }
        };
    }

    private static byte[] put(byte[] message, int at, byte[] piece) {
        return ByteBuffer.allocate(message.length + piece.length)
                .put(message, 0, at)
                .put(piece)
                .put(message, at, message.length - at)
                .array();
    }

    private byte[] fragments(byte[] message) {
        int cut = random.nextInt(message.length + 1);
        var out = new ByteArrayOutputStream();
        out.writeBytes(frame(1, Arrays.copyOf(message, cut)));
        for (int i = random.nextInt(3); i > 0; i--) {
            out.writeBytes(frame(random.nextInt(2) == 0 ? 0x89 : 0, new byte[random.nextInt(100)]));
        }
        out.writeBytes(frame(0x80, Arrays.copyOfRange(message, cut, message.length)));
        return out.toByteArray();
    }

    /// @param first the frame's first byte
    byte[] frame(int first, byte[] payload) {
        int key = random.nextInt();
        var frame = ByteBuffer.allocate(payload.length + 14).put((byte) first);
        if (payload.length < 126) {
            frame.put((byte) (0x80 | payload.length));
        } else if (payload.length < 65_536) {
            frame.put((byte) 0xfe).putShort((short) payload.length);
        } else {
            frame.put((byte) 0xff).putLong(payload.length);
        }
        frame.putInt(key);
        for (int i = 0; i < payload.length; i++) {
            frame.put((byte) (payload[i] ^ key >>> (24 - 8 * (i % 4))));
        }
        return Arrays.copyOf(frame.array(), frame.position());
    }
}
