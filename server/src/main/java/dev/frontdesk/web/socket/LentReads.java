package dev.frontdesk.web.socket;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.DefaultMaxMessagesRecvByteBufAllocator;

/// Reads of all sockets of one loop go into the same buffer, as each is dealt with before the next.
final class LentReads extends DefaultMaxMessagesRecvByteBufAllocator {

    /// A handshake of which a part has come keeps its buffer, so it is no larger than reads pay for.
    private static final int SIZE = 16 * 1024;

    private final LentBuffer lent = new LentBuffer(SIZE);

    @Override
    public ExtendedHandle newHandle() {
        return new LentHandle();
    }

    private final class LentHandle extends MaxMessageHandle {

        @Override
        public ByteBuf allocate(ByteBufAllocator unused) {
            return lent.take();
        }

        @Override
        public int guess() {
            return SIZE;
        }
    }
}
