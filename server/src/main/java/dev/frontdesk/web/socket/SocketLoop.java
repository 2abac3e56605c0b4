package dev.frontdesk.web.socket;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.EventLoop;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// What the sockets of one event loop share: room to unmask and to lay out frames in, and a pulse that finds
/// dead peers. Belongs to the loop's thread.
///
/// The same memory serves one frame after the other: it stays in the processor's cache, and a frame of audio
/// allocates nothing.
final class SocketLoop {

    /// How often the pulse comes.
    static final int PULSE_MILLIS = 500;

    /// As much as [#lend] gives.
    static final int LENT = 4 * 1024;

    private static final int SCRATCH = 64 * 1024;

    private final EventLoop events;
    private final byte[] in = new byte[SCRATCH];
    private final byte[] out = new byte[SCRATCH];
    private final Set<Connection> open = new LinkedHashSet<>();
    private final List<Wire> unflushed = new ArrayList<>();
    private final LentBuffer lent = new LentBuffer(LENT);
    private final LentReads reads = new LentReads();
    private boolean reading;

    SocketLoop(EventLoop events) {
        this.events = events;
    }

    void start() {
        var _ = events.scheduleAtFixedRate(this::pulse, PULSE_MILLIS, PULSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    EventLoop events() {
        return events;
    }

    /// Room for a received message, the same at every call unless it is a rare long one.
    byte[] scratch(int length) {
        return length <= SCRATCH ? in : new byte[length];
    }

    /// Room for a message to send.
    byte[] outgoing(int length) {
        return length <= SCRATCH && events.inEventLoop() ? out : new byte[length];
    }

    /// Has a channel of this loop read into what the loop lends.
    void reads(Channel channel) {
        channel.config().setRecvByteBufAllocator(reads);
    }

    /// An empty buffer of [#LENT] bytes, for one that sends at once what it writes to it.
    ByteBuf lend() {
        return lent.take();
    }

    /// What comes in together goes out together: a caller who has fallen behind costs one call of the kernel,
    /// not one for each frame. Followed by [#readEnded].
    void readBegins() {
        reading = true;
    }

    void readEnded() {
        reading = false;
        for (int i = 0; i < unflushed.size(); i++) {
            unflushed.get(i).flush();
        }
        unflushed.clear();
    }

    /// There is something to flush: at once, or when what is being read has been dealt with.
    void written(Wire wire) {
        if (reading) {
            unflushed.add(wire);
        } else {
            wire.flush();
        }
    }

    void add(Connection connection) {
        open.add(connection);
    }

    void remove(Connection connection) {
        open.remove(connection);
    }

    private void pulse() {
        for (var connection : new ArrayList<>(open)) {
            connection.pulse();
        }
    }
}
