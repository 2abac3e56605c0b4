package dev.frontdesk.web.socket;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundBuffer;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Writes frames to one channel. For the loop's thread, but for [#writable].
final class Wire {

    /// How long a peer may take to answer our closing.
    private static final int FAREWELL_MILLIS = 1_000;

    private final ChannelHandlerContext context;
    private final SocketLoop loop;
    private final boolean masked;
    private boolean waits;

    Wire(ChannelHandlerContext context, SocketLoop loop, Role role) {
        this.context = context;
        this.loop = loop;
        this.masked = !role.server();
    }

    boolean writable() {
        return context.channel().isWritable();
    }

    void send(int opcode, byte[] before, byte[] body, int offset, int length, byte[] after) {
        var _ = context.write(frame(opcode, before, body, offset, length, after), context.voidPromise());
        if (!waits) {
            waits = true;
            loop.written(this);
        }
    }

    /// Hands what was written to the kernel.
    void flush() {
        if (waits) {
            waits = false;
            context.flush();
        }
    }

    private ByteBuf frame(int opcode, byte[] before, byte[] body, int offset, int length, byte[] after) {
        int payload = before.length + length + after.length;
        byte[] frame = loop.outgoing(FrameWriter.LONGEST_HEADER + payload);
        int key = masked ? ThreadLocalRandom.current().nextInt() : 0;
        int header = FrameWriter.header(frame, opcode, payload, masked, key);
        System.arraycopy(before, 0, frame, header, before.length);
        System.arraycopy(body, offset, frame, header + before.length, length);
        System.arraycopy(after, 0, frame, header + before.length + length, after.length);
        if (masked) {
            Masking.apply(frame, header, payload, key);
        }
        int size = header + payload;
        // What has to wait is given memory of its own, no more than it needs.
        boolean leaves = waiting() == 0 && size <= SocketLoop.LENT;
        var buffer = leaves ? loop.lend() : context.alloc().directBuffer(size);
        return buffer.writeBytes(frame, 0, size);
    }

    /// Says goodbye, and hangs up when the peer has answered or had its time to.
    void close(int code, String reason) {
        byte[] message = CloseMessage.write(code, reason);
        send(Opcode.CLOSE, FrameWriter.nothing(), message, 0, message.length, FrameWriter.nothing());
        var ending = loop.events().schedule(this::drop, FAREWELL_MILLIS, TimeUnit.MILLISECONDS);
        context.channel().closeFuture().addListener(_ -> ending.cancel(false));
    }

    /// Hangs up, behind what was written.
    void drop() {
        flush();
        var _ = context.close();
    }

    /// Bytes that the peer has not taken.
    long waiting() {
        var out = out();
        return out == null ? 0 : out.totalPendingWriteBytes();
    }

    /// Changes when the peer takes something of what waits.
    long progress() {
        var out = out();
        return out == null ? 0 : 31L * System.identityHashCode(out.current()) + out.currentProgress();
    }

    private @Nullable ChannelOutboundBuffer out() {
        return context.channel().unsafe().outboundBuffer();
    }
}
