package dev.frontdesk.web.socket;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslProvider;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;

/// Opens WebSockets to vendors, each on the event loop of the call it is for. One instance serves all.
public final class SocketClient {

    /// For each address but the last: what answers at all answers sooner, and a route that leads nowhere must not use
    /// up the deadline.
    private static final int ADDRESS_MILLIS = 500;

    /// No deadline of its own beside the whole's, which is shorter.
    private static final int LAST_ADDRESS_MILLIS = 30_000;

    private static final int LONGEST_LINE = 8 * 1024;
    private static final int LONGEST_ANSWER = 64 * 1024;

    /// Checking certificates takes longer than a frame of audio.
    private static final Executor OFF_LOOP =
            task -> Thread.ofVirtual().name("tls").start(task);

    private final MediaLoops loops;
    private final SocketObserver observer;
    private final SslContext tls;

    /// A client that trusts what the JDK trusts.
    public SocketClient(MediaLoops loops, SocketObserver observer) {
        this(loops, observer, usualTls());
    }

    /// @param tls for `wss`; host names are verified whatever it says
    public SocketClient(MediaLoops loops, SocketObserver observer, SslContext tls) {
        this.loops = loops;
        this.observer = observer;
        this.tls = tls;
    }

    private static SslContext usualTls() {
        try {
            return SslContextBuilder.forClient().sslProvider(SslProvider.JDK).build();
        } catch (SSLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Opens a socket with [SocketLimits#PROVIDER]. Returns at once; whatever happens is told to the listener
    /// on the audio thread.
    ///
    /// @param vendor lower case, for figures and the log
    /// @param audioThread the call's; a loop of [MediaLoops], on which the socket then lives
    /// @param deadline for all up to [SocketListener#opened]: name, connection, TLS, handshake
    /// @return nothing may be sent before it is open; closing it before gives the attempt up
    public Socket connect(
            String vendor,
            URI uri,
            Map<String, String> headers,
            Executor audioThread,
            SocketListener listener,
            Duration deadline) {
        var loop = loops.of(audioThread);
        var destination = Destination.of(uri, headers);
        var role = Role.client(vendor, SocketLimits.PROVIDER, observer);
        var connection = new Connection(loops.shared(loop), role, listener);
        var attempt = new Attempt(destination, connection, loop);
        var _ = loop.schedule(attempt::tooLate, deadline.toNanos(), TimeUnit.NANOSECONDS);
        // The JDK's resolver blocks, which a loop must not.
        Thread.ofVirtual().name("resolve").start(attempt::resolve);
        return connection;
    }

    /// One connection being made. Belongs to the loop, but for [#resolve].
    private final class Attempt {

        private final Destination destination;
        private final Connection connection;
        private final EventLoop loop;

        private Attempt(Destination destination, Connection connection, EventLoop loop) {
            this.destination = destination;
            this.connection = connection;
            this.loop = loop;
        }

        private void resolve() {
            try {
                var addresses = InetAddress.getAllByName(destination.host());
                loop.execute(() -> connect(addresses, 0));
            } catch (UnknownHostException _) {
                loop.execute(() -> unreachable("name not found"));
            }
        }

        private void connect(InetAddress[] addresses, int at) {
            if (!connection.opening()) {
                return;
            }
            boolean last = at + 1 == addresses.length;
            var connecting = bootstrap(last ? LAST_ADDRESS_MILLIS : ADDRESS_MILLIS)
                    .connect(new InetSocketAddress(addresses[at], destination.port()));
            connecting.addListener((ChannelFuture done) -> {
                if (done.isSuccess()) {
                    return;
                }
                if (last) {
                    unreachable("no connection");
                } else {
                    connect(addresses, at + 1);
                }
            });
        }

        private Bootstrap bootstrap(int connectMillis) {
            var limits = SocketLimits.PROVIDER;
            return new Bootstrap()
                    .group(loop)
                    .channel(loops.channel())
                    .option(ChannelOption.TCP_NODELAY, true)
                    .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, connectMillis)
                    .option(
                            ChannelOption.WRITE_BUFFER_WATER_MARK,
                            new WriteBufferWaterMark(limits.lowPending(), limits.highPending()))
                    .handler(new ChannelInitializer<Channel>() {
                        @Override
                        protected void initChannel(Channel channel) {
                            fill(channel);
                        }
                    });
        }

        private void fill(Channel channel) {
            loops.shared(loop).reads(channel);
            if (destination.secure()) {
                channel.pipeline().addLast(tlsHandler(channel));
            }
            channel.pipeline()
                    .addLast(new HttpClientCodec(LONGEST_LINE, LONGEST_LINE, LONGEST_LINE))
                    .addLast(new HttpObjectAggregator(LONGEST_ANSWER))
                    .addLast(new ClientHandshake(destination, connection));
            connection.opens(channel);
        }

        private SslHandler tlsHandler(Channel channel) {
            var handler = tls.newHandler(channel.alloc(), destination.host(), destination.port(), OFF_LOOP);
            var parameters = handler.engine().getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            handler.engine().setSSLParameters(parameters);
            return handler;
        }

        private void unreachable(String detail) {
            connection.refuse(SocketFailure.of(SocketFailure.Kind.UNREACHABLE, detail));
        }

        private void tooLate() {
            connection.refuse(SocketFailure.of(SocketFailure.Kind.TIMEOUT, "not open in time"));
        }
    }
}
