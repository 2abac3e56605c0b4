package dev.frontdesk.web.socket;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The port to which WebSockets come.
public final class SocketServer implements AutoCloseable {

    private static final int LONGEST_LINE = 4 * 1024;
    private static final int LONGEST_HEADERS = 8 * 1024;
    private static final int BACKLOG = 1024;

    private final MediaLoops loops;
    private final Map<String, SocketAcceptor> paths;
    private final ServerLimits limits;
    private final SocketObserver observer;
    private final Strangers strangers;
    private @Nullable Channel bound;

    /// @param paths who takes what comes to each
    public SocketServer(
            MediaLoops loops, Map<String, SocketAcceptor> paths, ServerLimits limits, SocketObserver observer) {
        this.loops = loops;
        this.paths = Map.copyOf(paths);
        this.limits = limits;
        this.observer = observer;
        this.strangers = new Strangers(limits.sockets(), limits.strangers());
    }

    /// Begins to listen, on all addresses.
    ///
    /// @param port 0 for any that is free
    /// @return the port
    /// @throws UncheckedIOException when it is taken
    public int start(int port) {
        return start(new InetSocketAddress(port));
    }

    /// Begins to listen, on one address.
    ///
    /// @see #start(int)
    public int start(InetAddress address, int port) {
        return start(new InetSocketAddress(address, port));
    }

    private int start(InetSocketAddress place) {
        var marks = new WriteBufferWaterMark(
                limits.socket().lowPending(), limits.socket().highPending());
        var binding = new ServerBootstrap()
                .group(loops.group())
                .channel(loops.serverChannel())
                .option(ChannelOption.SO_BACKLOG, BACKLOG)
                .option(ChannelOption.SO_REUSEADDR, true)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childOption(ChannelOption.WRITE_BUFFER_WATER_MARK, marks)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel channel) {
                        admit(channel);
                    }
                })
                .bind(place)
                .awaitUninterruptibly();
        if (!binding.isSuccess()) {
            throw new UncheckedIOException(
                    new IOException("Cannot listen on port " + place.getPort(), binding.cause()));
        }
        bound = binding.channel();
        return ((InetSocketAddress) bound.localAddress()).getPort();
    }

    private void admit(SocketChannel channel) {
        var remote = channel.remoteAddress();
        if (remote == null) {
            var _ = channel.close();
            return;
        }
        var address = remote.getAddress();
        if (!strangers.come(address)) {
            observer.refused("too_many");
            var _ = channel.close();
            return;
        }
        var visit = new Visit(strangers, address);
        channel.closeFuture().addListener(_ -> visit.end());
        var role = new Role(true, "line", limits.socket(), observer, visit::trust);
        var shared = loops.shared(channel.eventLoop());
        shared.reads(channel);
        channel.pipeline()
                .addLast(new HttpServerCodec(LONGEST_LINE, LONGEST_HEADERS, LONGEST_HEADERS))
                .addLast(new HttpObjectAggregator(LONGEST_HEADERS))
                .addLast(new ServerHandshake(
                        paths::get, listener -> new Connection(shared, role, listener), observer, limits.handshake()));
    }

    /// Connections that are open now, in whatever state.
    public int open() {
        return strangers.open();
    }

    /// Takes no more; what is open stays so until the loops end.
    @Override
    public void close() {
        var port = bound;
        if (port != null) {
            port.close().awaitUninterruptibly();
        }
    }
}
