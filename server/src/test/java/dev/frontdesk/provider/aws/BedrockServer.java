package dev.frontdesk.provider.aws;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http2.DefaultHttp2DataFrame;
import io.netty.handler.codec.http2.DefaultHttp2Headers;
import io.netty.handler.codec.http2.DefaultHttp2HeadersFrame;
import io.netty.handler.codec.http2.Http2DataFrame;
import io.netty.handler.codec.http2.Http2FrameCodecBuilder;
import io.netty.handler.codec.http2.Http2HeadersFrame;
import io.netty.handler.codec.http2.Http2MultiplexHandler;
import io.netty.handler.codec.http2.Http2StreamFrame;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import software.amazon.eventstream.HeaderValue;
import software.amazon.eventstream.Message;
import software.amazon.eventstream.MessageDecoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Bedrock's end of bidirectional streams: HTTP/2 without TLS, event streams as AWS's library reads and signs them.
final class BedrockServer implements AutoCloseable {

    private final MultiThreadIoEventLoopGroup group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private final List<Channel> connections = new CopyOnWriteArrayList<>();
    private final List<Channel> streams = new CopyOnWriteArrayList<>();
    private final List<String> paths = new CopyOnWriteArrayList<>();
    private final List<JsonNode> received = new CopyOnWriteArrayList<>();
    private final int port;
    private volatile String refusal = "";
    private volatile int status = 200;

    BedrockServer() {
        var bound = new ServerBootstrap()
                .group(group)
                .channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        connections.add(channel);
                        channel.pipeline()
                                .addLast(
                                        Http2FrameCodecBuilder.forServer().build(),
                                        new Http2MultiplexHandler(new ChannelInitializer<>() {
                                            @Override
                                            protected void initChannel(Channel stream) {
                                                stream.pipeline().addLast(new Stream());
                                            }
                                        }));
                    }
                })
                .bind("127.0.0.1", 0)
                .syncUninterruptibly()
                .channel();
        port = ((InetSocketAddress) bound.localAddress()).getPort();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    void refuse(int status, String code) {
        this.status = status;
        refusal = code;
    }

    /// What came, and how requests are refused.
    void forget() {
        status = 200;
        refusal = "";
        paths.clear();
        received.clear();
    }

    int open() {
        return (int) streams.stream().filter(Channel::isActive).count();
    }

    List<String> paths() {
        return List.copyOf(paths);
    }

    List<JsonNode> received() {
        return List.copyOf(received);
    }

    /// Says an event on the newest stream.
    void tell(String json) {
        var payload =
                "{\"bytes\":\"" + Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8)) + "\"}";
        message(Map.of(":message-type", "event", ":event-type", "chunk"), payload);
    }

    /// Ends the newest stream with an exception, such as `validationException`.
    void except(String type) {
        message(Map.of(":message-type", "exception", ":exception-type", type), "{\"message\":\"no\"}");
    }

    private void message(Map<String, String> names, String payload) {
        var headers = new java.util.LinkedHashMap<String, HeaderValue>();
        names.forEach((name, value) -> headers.put(name, HeaderValue.fromString(value)));
        headers.put(":content-type", HeaderValue.fromString("application/json"));
        var bytes = new Message(headers, payload.getBytes(StandardCharsets.UTF_8)).toByteBuffer();
        var _ = streams.getLast().writeAndFlush(new DefaultHttp2DataFrame(Unpooled.wrappedBuffer(bytes)));
    }

    void end() {
        var _ = streams.getLast().writeAndFlush(new DefaultHttp2DataFrame(Unpooled.EMPTY_BUFFER, true));
    }

    void die() {
        for (var connection : connections) {
            connection.config().setOption(ChannelOption.SO_LINGER, 0);
            var _ = connection.close();
        }
    }

    @Override
    public void close() {
        group.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly(2, TimeUnit.SECONDS);
    }

    private final class Stream extends SimpleChannelInboundHandler<Http2StreamFrame> {

        private final MessageDecoder decoder = new MessageDecoder(this::signed);

        @Override
        protected void channelRead0(ChannelHandlerContext context, Http2StreamFrame frame) {
            if (frame instanceof Http2HeadersFrame headers) {
                begin(context, headers);
            } else if (frame instanceof Http2DataFrame data) {
                decoder.feed(bytes(data.content()));
                if (data.isEndStream()) {
                    var _ = context.writeAndFlush(new DefaultHttp2DataFrame(Unpooled.EMPTY_BUFFER, true));
                }
            }
        }

        private void begin(ChannelHandlerContext context, Http2HeadersFrame headers) {
            paths.add(headers.headers().path().toString());
            streams.add(context.channel());
            var answer = new DefaultHttp2Headers().status(String.valueOf(status));
            if (refusal.isEmpty()) {
                answer.set("content-type", "application/vnd.amazon.eventstream");
            } else {
                answer.set("content-type", "application/json").set("x-amzn-errortype", refusal);
            }
            var _ = context.writeAndFlush(new DefaultHttp2HeadersFrame(answer));
            if (!refusal.isEmpty()) {
                var body = Unpooled.copiedBuffer("{\"message\":\"no\"}", StandardCharsets.UTF_8);
                var _ = context.writeAndFlush(new DefaultHttp2DataFrame(body, true));
            }
        }

        /// What is signed is a message itself; the last one is empty.
        private void signed(Message message) {
            if (message.getPayload().length > 0) {
                var chunk = Message.decode(ByteBuffer.wrap(message.getPayload()));
                var payload = JsonMapper.shared().readTree(chunk.getPayload());
                var json = Base64.getDecoder().decode(payload.path("bytes").stringValue());
                received.add(JsonMapper.shared().readTree(json));
            }
        }

        private static byte[] bytes(ByteBuf content) {
            return ByteBufUtil.getBytes(content);
        }
    }
}
