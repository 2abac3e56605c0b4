package dev.frontdesk.simulator.vendor.nova;

import dev.frontdesk.simulator.desk.Json;
import dev.frontdesk.simulator.sound.SpokenText;
import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http2.DefaultHttp2DataFrame;
import io.netty.handler.codec.http2.DefaultHttp2Headers;
import io.netty.handler.codec.http2.DefaultHttp2HeadersFrame;
import io.netty.handler.codec.http2.Http2DataFrame;
import io.netty.handler.codec.http2.Http2FrameCodecBuilder;
import io.netty.handler.codec.http2.Http2HeadersFrame;
import io.netty.handler.codec.http2.Http2MultiplexHandler;
import io.netty.handler.codec.http2.Http2StreamChannelBootstrap;
import io.netty.handler.codec.http2.Http2StreamFrame;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/// A client of Bedrock's bidirectional stream, as bare as it can be.
final class NovaClient implements AutoCloseable {

    private static final String AUTHORIZATION =
            "AWS4-HMAC-SHA256 Credential=key/20260101/us-east-1/bedrock/aws4_request, SignedHeaders=host, Signature=00";

    private final MultiThreadIoEventLoopGroup group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final List<String> exceptions = new CopyOnWriteArrayList<>();
    private final Channel stream;
    private volatile String status = "";
    private volatile boolean ended;

    NovaClient(String url) {
        this(url, AUTHORIZATION);
    }

    NovaClient(String url, String authorization) {
        var uri = URI.create(url);
        var connection = new Bootstrap()
                .group(group)
                .channel(NioSocketChannel.class)
                .handler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        channel.pipeline()
                                .addLast(
                                        Http2FrameCodecBuilder.forClient().build(),
                                        new Http2MultiplexHandler(new ChannelInboundHandlerAdapter()));
                    }
                })
                .connect(uri.getHost(), uri.getPort())
                .syncUninterruptibly()
                .channel();
        stream = new Http2StreamChannelBootstrap(connection)
                .handler(new Stream())
                .open()
                .syncUninterruptibly()
                .getNow();
        var headers = new DefaultHttp2Headers()
                .method("POST")
                .scheme("http")
                .authority(uri.getAuthority())
                .path("/model/amazon.nova-2-sonic-v1%3A0/invoke-with-bidirectional-stream")
                .set("authorization", authorization);
        var _ = stream.writeAndFlush(new DefaultHttp2HeadersFrame(headers));
    }

    /// Sends events, each as JSON without what surrounds it.
    void send(String... events) {
        for (var event : events) {
            var json = ("{\"event\":" + event + "}").getBytes(StandardCharsets.UTF_8);
            var payload = "{\"bytes\":\"" + Base64.getEncoder().encodeToString(json) + "\"}";
            var chunk = EventMessage.of(payload, ":event-type", "chunk", ":message-type", "event");
            write(new EventMessage(Map.of(), chunk.encoded()).encoded());
        }
    }

    void write(byte[] bytes) {
        var _ = stream.writeAndFlush(new DefaultHttp2DataFrame(Unpooled.wrappedBuffer(bytes)));
    }

    /// What is said, and then silence until the turn is over.
    void speak(String text) {
        SpokenText.frames(text).forEach(this::frame);
        SpokenText.silence(600).forEach(this::frame);
    }

    private void frame(byte[] muLaw) {
        var content = Base64.getEncoder().encodeToString(Linear.ofMuLaw(muLaw));
        send("{\"audioInput\":{\"promptName\":\"p\",\"contentName\":\"audio\",\"content\":\"" + content + "\"}}");
    }

    List<JsonNode> events(String type) {
        return events.stream()
                .filter(each -> each.has(type))
                .map(each -> each.path(type))
                .toList();
    }

    List<String> types() {
        return events.stream()
                .map(each -> each.propertyNames().iterator().next())
                .toList();
    }

    List<String> exceptions() {
        return List.copyOf(exceptions);
    }

    String status() {
        return status;
    }

    boolean isEnded() {
        return ended;
    }

    /// The audio of all events, as mu-law.
    byte[] audio() {
        var all = new java.io.ByteArrayOutputStream();
        events("audioOutput")
                .forEach(each -> all.writeBytes(Linear.toMuLaw(
                        Base64.getDecoder().decode(each.path("content").asString()))));
        return all.toByteArray();
    }

    void await(String what, BooleanSupplier condition) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("no " + what + " among " + types() + exceptions);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(2);
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }
    }

    @Override
    public void close() {
        group.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly(2, TimeUnit.SECONDS);
    }

    private final class Stream extends SimpleChannelInboundHandler<Http2StreamFrame> {

        private final EventMessages messages = new EventMessages();

        @Override
        protected void channelRead0(ChannelHandlerContext context, Http2StreamFrame frame) {
            if (frame instanceof Http2HeadersFrame headers) {
                status = String.valueOf(headers.headers().status());
            } else if (frame instanceof Http2DataFrame data && status.equals("200")) {
                messages.take(ByteBufUtil.getBytes(data.content())).forEach(this::read);
                ended |= data.isEndStream();
            }
        }

        private void read(EventMessage message) {
            var exception = message.headers().get(":exception-type");
            if (exception != null) {
                exceptions.add(exception);
                return;
            }
            var bytes = Json.MAPPER.readTree(message.payload()).path("bytes").asString();
            events.add(Json.MAPPER.readTree(Base64.getDecoder().decode(bytes)).path("event"));
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            ended = true;
        }
    }
}
