package dev.frontdesk.web.socket;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Makes messages of the bytes of one connection. A frame that has come whole is unmasked into the loop's
/// scratch and given on from there; what is incomplete is kept here, never more than a message may have.
final class FrameReader {

    /// Gets whole messages and control frames; the bytes are lent for the call.
    interface Messages {

        void message(int opcode, byte[] bytes, int offset, int length) throws ProtocolBreach;
    }

    private static final int PROTOCOL_ERROR = 1002;
    private static final int TOO_BIG = 1009;
    private static final int LONGEST_CONTROL = 125;
    private static final int SHORT_HEADER = 2;
    private static final byte[] NONE = {};

    private final boolean masked;
    private final int most;
    private final Messages messages;

    private @Nullable ByteBuf kept;
    private int fragmented = Opcode.CONTINUATION;
    private byte[] assembled = NONE;
    private int assembledLength;

    /// @param masked whether the peer's frames must be masked: a client's
    FrameReader(boolean masked, int most, Messages messages) {
        this.masked = masked;
        this.most = most;
        this.messages = messages;
    }

    /// Takes what has come; does not release it.
    void read(ByteBuf bytes, SocketLoop loop, ByteBufAllocator memory) throws ProtocolBreach {
        var before = kept;
        var from = before == null ? bytes : before.writeBytes(bytes);
        while (frame(from, loop)) {
            // until one is incomplete
        }
        if (before == null) {
            kept = from.isReadable() ? memory.buffer(from.readableBytes()).writeBytes(from) : null;
        } else if (from.isReadable()) {
            before.discardSomeReadBytes();
        } else {
            release();
        }
    }

    /// Whether a frame has begun to come, and the rest is missing.
    boolean awaitsRest() {
        return kept != null;
    }

    /// Frees what is kept; nothing may be read after it.
    void release() {
        var rest = kept;
        kept = null;
        assembled = NONE;
        if (rest != null) {
            rest.release();
        }
    }

    private boolean frame(ByteBuf from, SocketLoop loop) throws ProtocolBreach {
        int readable = from.readableBytes();
        if (readable < SHORT_HEADER) {
            return false;
        }
        int start = from.readerIndex();
        int first = from.getUnsignedByte(start);
        int second = from.getUnsignedByte(start + 1);
        check(first, second);
        int lengthBytes = lengthBytes(second & 0x7f);
        int header = SHORT_HEADER + lengthBytes + (masked ? Integer.BYTES : 0);
        if (readable < header) {
            return false;
        }
        int length = length(from, start + SHORT_HEADER, second & 0x7f, Opcode.isControl(first & 0x0f));
        if (readable - header < length) {
            return false;
        }
        byte[] scratch = loop.scratch(length);
        from.getBytes(start + header, scratch, 0, length);
        if (masked) {
            Masking.apply(scratch, 0, length, from.getInt(start + header - Integer.BYTES));
        }
        from.skipBytes(header + length);
        give(first & 0x0f, first >= 0x80, scratch, length);
        return true;
    }

    private void check(int first, int second) throws ProtocolBreach {
        int opcode = first & 0x0f;
        if ((first & 0x70) != 0 || !Opcode.isKnown(opcode)) {
            throw new ProtocolBreach(PROTOCOL_ERROR, "unknown kind of frame");
        }
        if (second >= 0x80 != masked) {
            throw new ProtocolBreach(PROTOCOL_ERROR, masked ? "frame without mask" : "frame with mask");
        }
        if (Opcode.isControl(opcode)) {
            if (first < 0x80 || (second & 0x7f) > LONGEST_CONTROL) {
                throw new ProtocolBreach(PROTOCOL_ERROR, "control frame too long or in fragments");
            }
        } else if ((opcode == Opcode.CONTINUATION) == (fragmented == Opcode.CONTINUATION)) {
            throw new ProtocolBreach(PROTOCOL_ERROR, "fragments out of order");
        }
    }

    private static int lengthBytes(int code) {
        return switch (code) {
            case 126 -> Short.BYTES;
            case 127 -> Long.BYTES;
            default -> 0;
        };
    }

    private int length(ByteBuf from, int at, int code, boolean control) throws ProtocolBreach {
        long length = switch (code) {
            case 126 -> from.getUnsignedShort(at);
            case 127 -> from.getLong(at);
            default -> code;
        };
        if (length < 0 || (code == 126 && length < 126) || (code == 127 && length < 65_536)) {
            throw new ProtocolBreach(PROTOCOL_ERROR, "length written wrong");
        }
        if (!control && length > most - assembledLength) {
            throw new ProtocolBreach(TOO_BIG, "message longer than " + most + " bytes");
        }
        return (int) length;
    }

    private void give(int opcode, boolean last, byte[] bytes, int length) throws ProtocolBreach {
        if (Opcode.isControl(opcode) || (last && opcode != Opcode.CONTINUATION)) {
            messages.message(opcode, bytes, 0, length);
            return;
        }
        if (opcode != Opcode.CONTINUATION) {
            fragmented = opcode;
        }
        append(bytes, length);
        if (last) {
            finish();
        }
    }

    private void append(byte[] bytes, int length) {
        int needed = assembledLength + length;
        if (needed > assembled.length) {
            assembled = Arrays.copyOf(assembled, Math.min(most, Math.max(needed, 2 * assembled.length)));
        }
        System.arraycopy(bytes, 0, assembled, assembledLength, length);
        assembledLength = needed;
    }

    private void finish() throws ProtocolBreach {
        var whole = assembled;
        int opcode = fragmented;
        int length = assembledLength;
        assembled = NONE;
        assembledLength = 0;
        fragmented = Opcode.CONTINUATION;
        messages.message(opcode, whole, 0, length);
    }
}
