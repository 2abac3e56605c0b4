package dev.frontdesk.simulator.vendor.nova;

import dev.frontdesk.simulator.vendor.Deed;
import dev.frontdesk.simulator.vendor.Line;
import dev.frontdesk.simulator.vendor.Misbehaviour;
import dev.frontdesk.simulator.vendor.Troubles;
import dev.frontdesk.simulator.vendor.chat.ChatMind;
import dev.frontdesk.simulator.vendor.model.Script;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http2.Http2FrameCodecBuilder;
import io.netty.handler.codec.http2.Http2MultiplexHandler;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// Amazon Nova Sonic on a port of its own: HTTP/2 without TLS, as AWS's library speaks it to an `http` endpoint. Many
/// sessions share a connection. Thread-safe.
///
/// What a client does that AWS does not allow is answered as Bedrock would and kept under [#violations]. At the door,
/// [Deed#REFUSE] is a `ThrottlingException`.
public final class NovaSonic implements AutoCloseable {

    private static final int THREADS = 2;

    private final Supplier<Script> scripts;
    private final Pace pace;
    private final Troubles troubles = new Troubles();
    private final List<String> violations = new CopyOnWriteArrayList<>();
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private final AtomicInteger sessions = new AtomicInteger();
    private final AtomicInteger misdeeds = new AtomicInteger();
    private final EventLoopGroup threads = new MultiThreadIoEventLoopGroup(THREADS, NioIoHandler.newFactory());
    private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final ChatMind chat;
    private final Channel server;

    /// @param port 0 for any free one
    /// @param scripts the model of each session
    public NovaSonic(int port, Supplier<Script> scripts, Pace pace) {
        this.scripts = scripts;
        this.pace = pace;
        this.chat = new ChatMind(scripts);
        try {
            server = new ServerBootstrap()
                    .group(threads)
                    .channel(NioServerSocketChannel.class)
                    .childOption(ChannelOption.TCP_NODELAY, true)
                    .childHandler(connection())
                    .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                    .syncUninterruptibly()
                    .channel();
        } catch (RuntimeException taken) {
            var _ = threads.shutdownGracefully(0, 1, TimeUnit.SECONDS);
            throw new IllegalStateException("Port " + port + " cannot be listened on: " + taken.getMessage(), taken);
        }
    }

    public NovaSonic(int port, Supplier<Script> scripts) {
        this(port, scripts, Pace.USUAL);
    }

    private ChannelInitializer<Channel> connection() {
        return new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel channel) {
                connections.add(channel);
                channel.pipeline()
                        .addLast(Http2FrameCodecBuilder.forServer().build(), new Http2MultiplexHandler(stream()));
            }
        };
    }

    private ChannelInitializer<Channel> stream() {
        return new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel channel) {
                channel.pipeline().addLast(new StreamHandler(NovaSonic.this));
            }
        };
    }

    /// `http://127.0.0.1:port`, for `AWS_ENDPOINT_URL_BEDROCK_RUNTIME`.
    public String url() {
        return "http://127.0.0.1:" + ((InetSocketAddress) server.localAddress()).getPort();
    }

    /// Sessions that are open now.
    public int open() {
        return lines.size();
    }

    /// Sessions there were so far; refused ones do not count.
    public int connections() {
        return sessions.get();
    }

    /// How often something went wrong that was to.
    public int misdeeds() {
        return misdeeds.get();
    }

    /// How many sessions are planned by [#then] and have not begun.
    public int planned() {
        return troubles.planned();
    }

    /// What clients did wrong, in order.
    public List<String> violations() {
        return List.copyOf(violations);
    }

    /// The next session for which nothing is planned does this wrong; called again, the one after it.
    public void then(Misbehaviour... session) {
        troubles.then(List.of(session));
    }

    /// What was planned by [#then] for connections that never came is planned no more.
    public void forgetPlans() {
        troubles.forgetPlans();
    }

    /// Every session that begins from now on does this wrong; none, when called with nothing.
    public void always(Misbehaviour... all) {
        troubles.always(List.of(all));
    }

    /// Every session that is open does this now.
    public void now(Deed deed) {
        lines.forEach(line -> line.misbehaveNow(deed));
    }

    /// Who answers `converse` and `converse-stream`, on the same port; what goes wrong there is planned there.
    public ChatMind chat() {
        return chat;
    }

    List<Misbehaviour> troubles() {
        return troubles.ofNextConnection();
    }

    void violation(String what) {
        violations.add(what);
    }

    void misdid() {
        misdeeds.incrementAndGet();
    }

    /// A session begins.
    Line enter(StreamEnd end, List<Misbehaviour> planned) {
        sessions.incrementAndGet();
        var line = new Line(end, planned, new Line.Records(violations::add, this::misdid, type -> {}));
        lines.add(line);
        return line;
    }

    NovaSession serve(Line line, StreamEnd end) {
        return new NovaSession(line, scripts.get(), pace, end::finish);
    }

    void left(Line line) {
        lines.remove(line);
    }

    @Override
    public void close() {
        server.close().syncUninterruptibly();
        connections.close().awaitUninterruptibly(1, TimeUnit.SECONDS);
        threads.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly(2, TimeUnit.SECONDS);
    }
}
