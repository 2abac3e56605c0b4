package dev.frontdesk.simulator.vendor.nova;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/// A message of `application/vnd.amazon.eventstream`: the length of all and of the headers, a checksum of these, the
/// headers, the payload, and a checksum of everything before it.
/// Of the headers, those that are no strings are passed over when it is read.
final class EventMessage {

    static final int PRELUDE = 12;
    static final int LEAST = 16;

    private static final int STRING = 7;

    private final Map<String, String> headers;
    private final byte[] payload;

    EventMessage(Map<String, String> headers, byte[] payload) {
        this.headers = headers;
        this.payload = payload;
    }

    Map<String, String> headers() {
        return headers;
    }

    byte[] payload() {
        return payload;
    }

    static EventMessage of(String payload, String... namesAndValues) {
        var headers = new LinkedHashMap<String, String>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            headers.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new EventMessage(headers, payload.getBytes(StandardCharsets.UTF_8));
    }

    byte[] encoded() {
        var names = ByteBuffer.allocate(headers.entrySet().stream()
                .mapToInt(each -> 4 + bytes(each.getKey()).length + bytes(each.getValue()).length)
                .sum());
        headers.forEach((name, value) -> {
            names.put((byte) bytes(name).length).put(bytes(name));
            names.put((byte) STRING).putShort((short) bytes(value).length).put(bytes(value));
        });
        var whole = ByteBuffer.allocate(LEAST + names.capacity() + payload.length);
        whole.putInt(whole.capacity()).putInt(names.capacity());
        whole.putInt(checksum(whole.array(), 8)).put(names.array()).put(payload);
        return whole.putInt(checksum(whole.array(), whole.position())).array();
    }

    /// @param whole one message
    /// @throws IllegalArgumentException when it is none
    static EventMessage read(byte[] whole) {
        var buffer = ByteBuffer.wrap(whole);
        if (whole.length < LEAST || buffer.getInt() != whole.length) {
            throw new IllegalArgumentException("a message of another length than it says");
        }
        var headers = buffer.getInt();
        var payload = whole.length - LEAST - headers;
        if (headers < 0 || payload < 0) {
            throw new IllegalArgumentException("headers longer than the message");
        }
        if (buffer.getInt() != checksum(whole, 8)
                || buffer.getInt(whole.length - 4) != checksum(whole, whole.length - 4)) {
            throw new IllegalArgumentException("a wrong checksum");
        }
        var read = readHeaders(buffer.slice(PRELUDE, headers));
        var bytes = new byte[payload];
        buffer.get(PRELUDE + headers, bytes);
        return new EventMessage(read, bytes);
    }

    private static Map<String, String> readHeaders(ByteBuffer buffer) {
        var headers = new LinkedHashMap<String, String>();
        while (buffer.hasRemaining()) {
            var name = string(buffer, Byte.toUnsignedInt(buffer.get()));
            var type = buffer.get();
            switch (type) {
                case 0, 1 -> {}
                case 2 -> skip(buffer, 1);
                case 3 -> skip(buffer, 2);
                case 4 -> skip(buffer, 4);
                case 5, 8 -> skip(buffer, 8);
                case 6 -> skip(buffer, Short.toUnsignedInt(buffer.getShort()));
                case STRING -> headers.put(name, string(buffer, Short.toUnsignedInt(buffer.getShort())));
                case 9 -> skip(buffer, 16);
                default -> throw new IllegalArgumentException("a header of unknown type " + type);
            }
        }
        return headers;
    }

    private static void skip(ByteBuffer buffer, int length) {
        buffer.position(buffer.position() + length);
    }

    private static String string(ByteBuffer buffer, int length) {
        var bytes = new byte[length];
        buffer.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int checksum(byte[] bytes, int length) {
        var checksum = new CRC32();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }
}
