package dev.frontdesk.web.socket;

import io.netty.channel.EventLoop;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// What the sockets of one event loop share: room to unmask and to lay out frames in, and a pulse that finds
/// dead peers. Belongs to the loop's thread.
final class SocketLoop {

    /// How often the pulse comes.
    static final int PULSE_MILLIS = 1_000;

    private static final int SCRATCH = 64 * 1024;

    private final EventLoop events;
    private final byte[] in = new byte[SCRATCH];
    private final byte[] out = new byte[SCRATCH];
    private final Set<Connection> open = new LinkedHashSet<>();

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
