package dev.frontdesk.web.socket;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;

/// One buffer that is lent again and again. Who still keeps it at the next time has it for good, and another
/// takes its place. For one thread.
final class LentBuffer {

    private final int size;
    private ByteBuf buffer;

    /// @param size bytes that it holds
    LentBuffer(int size) {
        this.size = size;
        this.buffer = fresh();
    }

    /// It is empty, and the borrower's to release.
    ByteBuf take() {
        if (buffer.refCnt() > 1) {
            buffer.release();
            buffer = fresh();
        }
        return buffer.clear().retain();
    }

    /// Wrapped memory is nobody's to free, so that there is nothing to leak when a loop ends.
    private ByteBuf fresh() {
        return Unpooled.wrappedBuffer(ByteBuffer.allocateDirect(size)).clear();
    }
}
