package dev.frontdesk.provider.aws;

import dev.frontdesk.provider.ModelServer;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http2.DefaultHttp2DataFrame;
import io.netty.handler.codec.http2.DefaultHttp2Headers;
import io.netty.handler.codec.http2.DefaultHttp2HeadersFrame;
import io.netty.handler.codec.http2.DefaultHttp2ResetFrame;
import io.netty.handler.codec.http2.Http2DataFrame;
import io.netty.handler.codec.http2.Http2Error;
import io.netty.handler.codec.http2.Http2FrameCodecBuilder;
import io.netty.handler.codec.http2.Http2MultiplexHandler;
import io.netty.handler.codec.http2.Http2StreamFrame;
import java.io.ByteArrayOutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import software.amazon.eventstream.HeaderValue;
import software.amazon.eventstream.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Bedrock's `converse-stream`: HTTP/2 without TLS, answered with an event stream.
final class ConverseServer implements ModelServer {

    private final MultiThreadIoEventLoopGroup group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private final Queue<Play> plays = new ConcurrentLinkedQueue<>();
    private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
    private volatile CountDownLatch givenUp = new CountDownLatch(1);
    private final int port;

    ConverseServer() {
        var bound = new ServerBootstrap()
                .group(group)
                .channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel channel) {
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

    static byte[] event(String type, String payload) {
        var headers = new LinkedHashMap<String, HeaderValue>();
        headers.put(":message-type", HeaderValue.fromString("event"));
        headers.put(":event-type", HeaderValue.fromString(type));
        headers.put(":content-type", HeaderValue.fromString("application/json"));
        var buffer = new Message(headers, payload.getBytes(StandardCharsets.UTF_8)).toByteBuffer();
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    /// What came, and what was planned.
    void forget() {
        plays.clear();
        requests.clear();
        givenUp = new CountDownLatch(1);
    }

    @Override
    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void next(Play play) {
        plays.add(play);
    }

    @Override
    public List<JsonNode> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void awaitGivenUp() throws InterruptedException {
        if (!givenUp.await(10, TimeUnit.SECONDS)) {
            throw new AssertionError("the stream is still used");
        }
    }

    @Override
    public void close() {
        group.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly(2, TimeUnit.SECONDS);
    }

    private final class Stream extends SimpleChannelInboundHandler<Http2StreamFrame> {

        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private final CountDownLatch gone = givenUp;

        @Override
        protected void channelRead0(ChannelHandlerContext context, Http2StreamFrame frame) {
            if (frame instanceof Http2DataFrame data) {
                body.writeBytes(ByteBufUtil.getBytes(data.content()));
                if (data.isEndStream()) {
                    requests.add(JsonMapper.shared().readTree(body.toByteArray()));
                    var play = plays.poll();
                    if (play != null) {
                        answer(context, play);
                    }
                }
            }
        }

        private void answer(ChannelHandlerContext context, Play play) {
            var headers = new DefaultHttp2Headers().status(String.valueOf(play.status()));
            headers.set(
                    "content-type", play.status() == 200 ? "application/vnd.amazon.eventstream" : "application/json");
            play.headers().forEach((name, value) -> headers.set(name.toLowerCase(Locale.ROOT), value));
            var _ = context.writeAndFlush(new DefaultHttp2HeadersFrame(headers));
            for (var piece : play.pieces()) {
                var _ = context.writeAndFlush(new DefaultHttp2DataFrame(Unpooled.wrappedBuffer(piece)));
            }
            switch (play.ending()) {
                case END -> {
                    var _ = context.writeAndFlush(new DefaultHttp2DataFrame(Unpooled.EMPTY_BUFFER, true));
                }
                case CUT -> {
                    var _ = context.writeAndFlush(new DefaultHttp2ResetFrame(Http2Error.INTERNAL_ERROR));
                }
                case STALL, LINGER -> {}
            }
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            gone.countDown();
        }
    }
}
