package dev.frontdesk.simulator.vendor.nova;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cuts bytes, however they arrive, into messages. Used by one thread.
final class EventMessages {

    private static final int LARGEST = 16 << 20;

    private byte[] rest = {};

    /// @return those that are complete
    /// @throws IllegalArgumentException when the bytes are no event stream
    List<EventMessage> take(byte[] bytes) {
        var buffer = Arrays.copyOf(rest, rest.length + bytes.length);
        System.arraycopy(bytes, 0, buffer, rest.length, bytes.length);
        var messages = new ArrayList<EventMessage>();
        var at = 0;
        while (buffer.length - at >= EventMessage.LEAST) {
            var length = ByteBuffer.wrap(buffer).getInt(at);
            if (length < EventMessage.LEAST || length > LARGEST) {
                throw new IllegalArgumentException("a message of " + length + " bytes");
            }
            if (buffer.length - at < length) {
                break;
            }
            messages.add(EventMessage.read(Arrays.copyOfRange(buffer, at, at + length)));
            at += length;
        }
        rest = Arrays.copyOfRange(buffer, at, buffer.length);
        return messages;
    }
}
