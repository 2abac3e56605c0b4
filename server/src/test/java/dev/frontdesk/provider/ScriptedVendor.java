package dev.frontdesk.provider;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler;
import java.io.ByteArrayOutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Plays a vendor's end of WebSockets: keeps what comes, and answers as a test says.
public final class ScriptedVendor implements AutoCloseable {

    /// @param headers by their names in lower case
    public record Request(String uri, Map<String, String> headers) {}

    /// What a vendor does.
    public interface Script {

        default void opened(Line line) {}

        default void text(Line line, JsonNode message) {}

        default void binary(Line line, byte[] bytes) {}
    }

    /// One socket.
    public record Line(int number, Channel channel) {

        public void tell(String message) {
            var _ = channel.writeAndFlush(new TextWebSocketFrame(message));
        }

        public void hangUp(int code, String reason) {
            var _ = channel.writeAndFlush(new CloseWebSocketFrame(code, reason));
        }
    }

    private final MultiThreadIoEventLoopGroup group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final List<JsonNode> texts = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream binary = new ByteArrayOutputStream();
    private final Script script;
    private final AtomicInteger admitted = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();
    private final int port;
    private volatile HttpResponseStatus refusal = HttpResponseStatus.OK;
    private volatile boolean stalled;

    public ScriptedVendor(Script script) {
        this.script = script;
        var bound = new ServerBootstrap()
                .group(group)
                .channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        channel.pipeline().addLast(new HttpServerCodec(), new HttpObjectAggregator(65_536), new Door());
                    }
                })
                .bind("127.0.0.1", 0)
                .syncUninterruptibly()
                .channel();
        port = ((InetSocketAddress) bound.localAddress()).getPort();
    }

    public URI uri() {
        return URI.create("ws://127.0.0.1:" + port);
    }

    /// Answers handshakes with an HTTP status from now on.
    public void refuse(int status) {
        refusal = HttpResponseStatus.valueOf(status);
    }

    /// Takes everything and does nothing from now on.
    public void stall() {
        stalled = true;
    }

    /// Sockets that were let in and are not closed; one counts from before its client can know that it was let in.
    public int open() {
        return open.get();
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /// The socket that was let in last, waited for; empty when none was.
    public Optional<Line> newest() {
        awaitOpen();
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast());
    }

    /// A client may know that it was let in before its socket is open here.
    private void awaitOpen() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (lines.size() < admitted.get()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("a socket that was let in did not open");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /// The text messages that came, of all sockets.
    public List<JsonNode> texts() {
        return List.copyOf(texts);
    }

    /// The bytes that came in binary messages, of all sockets.
    public synchronized byte[] binary() {
        return binary.toByteArray();
    }

    private synchronized void keep(byte[] bytes) {
        binary.writeBytes(bytes);
    }

    /// Breaks all sockets without a word.
    public void die() {
        awaitOpen();
        for (var line : lines) {
            line.channel().config().setOption(ChannelOption.SO_LINGER, 0);
            var _ = line.channel().close();
        }
    }

    @Override
    public void close() {
        group.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly(2, TimeUnit.SECONDS);
    }

    /// Lets in by HTTP.
    private final class Door extends SimpleChannelInboundHandler<FullHttpRequest> {

        @Override
        protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
            var headers = new TreeMap<String, String>();
            request.headers()
                    .forEach(header -> headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
            requests.add(new Request(request.uri(), headers));
            if (!refusal.equals(HttpResponseStatus.OK)) {
                var answer = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, refusal);
                answer.headers().set(HttpHeaderNames.CONTENT_LENGTH, 0);
                var _ = context.writeAndFlush(answer);
                return;
            }
            admitted.incrementAndGet();
            open.incrementAndGet();
            context.channel().closeFuture().addListener(_ -> open.decrementAndGet());
            var protocol = WebSocketServerProtocolConfig.newBuilder()
                    .websocketPath("/")
                    .checkStartsWith(true)
                    .maxFramePayloadLength(1 << 20)
                    .build();
            context.pipeline().addLast(new WebSocketServerProtocolHandler(protocol), new Ear());
            context.fireChannelRead(request.retain());
            context.pipeline().remove(this);
        }
    }

    private final class Ear extends SimpleChannelInboundHandler<WebSocketFrame> {

        private @Nullable Line line;

        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) {
            if (event instanceof WebSocketServerProtocolHandler.HandshakeComplete) {
                line = new Line(lines.size(), context.channel());
                lines.add(line);
                if (!stalled) {
                    script.opened(line);
                }
            }
        }

        @Override
        protected void channelRead0(ChannelHandlerContext context, WebSocketFrame frame) {
            if (frame instanceof TextWebSocketFrame text) {
                var message = JsonMapper.shared().readTree(text.text());
                texts.add(message);
                if (!stalled) {
                    script.text(Objects.requireNonNull(line), message);
                }
            } else if (frame instanceof BinaryWebSocketFrame) {
                var bytes = ByteBufUtil.getBytes(frame.content());
                keep(bytes);
                if (!stalled) {
                    script.binary(Objects.requireNonNull(line), bytes);
                }
            }
        }
    }
}
