package dev.frontdesk.provider.openai;

import io.netty.bootstrap.ServerBootstrap;
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
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Plays OpenAI's end of Realtime sockets: greets, takes the configuration, and says what a test has it say.
@SuppressWarnings("FutureReturnValueIgnored")
final class ScriptedRealtime implements AutoCloseable {

    record Request(String uri, String authorization) {}

    record Received(int socket, JsonNode message) {

        String type() {
            return message.path("type").stringValue();
        }
    }

    private final MultiThreadIoEventLoopGroup group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private final List<Channel> sockets = new CopyOnWriteArrayList<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final int port;
    private volatile HttpResponseStatus refusal = HttpResponseStatus.OK;
    private volatile boolean stalled;

    ScriptedRealtime() {
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

    URI uri() {
        return URI.create("ws://127.0.0.1:" + port + "/v1/realtime");
    }

    void refuse(int status) {
        refusal = HttpResponseStatus.valueOf(status);
    }

    void stall() {
        stalled = true;
    }

    int open() {
        return (int) sockets.stream().filter(Channel::isActive).count();
    }

    int opened() {
        return sockets.size();
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    List<JsonNode> received(String type) {
        return received.stream()
                .filter(each -> each.type().equals(type))
                .map(Received::message)
                .toList();
    }

    List<JsonNode> received(int socket, String type) {
        return received.stream()
                .filter(each -> each.socket() == socket && each.type().equals(type))
                .map(Received::message)
                .toList();
    }

    /// Says something on the newest socket.
    void tell(String message) {
        sockets.getLast().writeAndFlush(new TextWebSocketFrame(message));
    }

    void tell(int socket, String message) {
        sockets.get(socket).writeAndFlush(new TextWebSocketFrame(message));
    }

    void hangUp(int code, String reason) {
        sockets.getLast().writeAndFlush(new CloseWebSocketFrame(code, reason));
    }

    void die() {
        for (var socket : sockets) {
            socket.config().setOption(ChannelOption.SO_LINGER, 0);
            socket.close();
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
            requests.add(new Request(request.uri(), request.headers().get(HttpHeaderNames.AUTHORIZATION)));
            if (!refusal.equals(HttpResponseStatus.OK)) {
                var answer = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, refusal);
                answer.headers().set(HttpHeaderNames.CONTENT_LENGTH, 0);
                context.writeAndFlush(answer);
                return;
            }
            context.pipeline()
                    .addLast(new WebSocketServerProtocolHandler("/v1/realtime", null, false, 1 << 20, false, true))
                    .addLast(new Ear());
            context.fireChannelRead(request.retain());
            context.pipeline().remove(this);
        }
    }

    private final class Ear extends SimpleChannelInboundHandler<TextWebSocketFrame> {

        private int number;

        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) {
            if (event instanceof WebSocketServerProtocolHandler.HandshakeComplete) {
                sockets.add(context.channel());
                number = sockets.size() - 1;
                if (!stalled) {
                    context.writeAndFlush(new TextWebSocketFrame(Said.sessionCreated()));
                }
            }
        }

        @Override
        protected void channelRead0(ChannelHandlerContext context, TextWebSocketFrame frame) {
            var message = JsonMapper.shared().readTree(frame.text());
            received.add(new Received(number, message));
            if (!stalled && message.path("type").stringValue().equals("session.update")) {
                context.writeAndFlush(new TextWebSocketFrame(Said.sessionUpdated()));
            }
        }
    }
}
