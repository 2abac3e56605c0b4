package dev.frontdesk.simulator;

import dev.frontdesk.simulator.sound.Hearing;
import dev.frontdesk.simulator.sound.SpokenText;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A media server that does what a test tells it and remembers what it received.
public final class FakeMedia implements AutoCloseable {

    /// What the server does; called on its event loop.
    public interface Behaviour {

        default void started(Stream stream) {}

        /// The caller finished saying this.
        default void heard(Stream stream, String text) {}

        default void marked(Stream stream, String name) {}
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final EventLoopGroup loop = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private final Channel listening;
    private final List<Stream> streams = new CopyOnWriteArrayList<>();

    public FakeMedia(Behaviour behaviour) {
        listening = new ServerBootstrap()
                .group(loop)
                .channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        var stream = new Stream(channel, behaviour);
                        streams.add(stream);
                        channel.pipeline()
                                .addLast(new HttpServerCodec())
                                .addLast(new HttpObjectAggregator(65536))
                                .addLast(new WebSocketServerProtocolHandler("/twilio/stream"))
                                .addLast(stream);
                    }
                })
                .bind("localhost", 0)
                .syncUninterruptibly()
                .channel();
    }

    public String url() {
        return "ws://localhost:" + ((InetSocketAddress) listening.localAddress()).getPort() + "/twilio/stream";
    }

    /// In order of their opening.
    public List<Stream> streams() {
        return List.copyOf(streams);
    }

    @Override
    public void close() {
        var _ = loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
    }

    /// One stream. Any thread may send.
    public static final class Stream extends SimpleChannelInboundHandler<TextWebSocketFrame> {

        private final Channel channel;
        private final Behaviour behaviour;
        private final List<JsonNode> received = new CopyOnWriteArrayList<>();
        private final Hearing hearing = new Hearing();
        private final StringBuilder sentence = new StringBuilder();
        private volatile String streamSid = "";

        Stream(Channel channel, Behaviour behaviour) {
            this.channel = channel;
            this.behaviour = behaviour;
        }

        public List<JsonNode> received() {
            return List.copyOf(received);
        }

        public List<JsonNode> received(String event) {
            return received.stream()
                    .filter(message -> message.path("event").asString().equals(event))
                    .toList();
        }

        public boolean isOpen() {
            return channel.isActive();
        }

        public void say(String text) {
            media(SpokenText.audio(text));
        }

        public void media(byte[] audio) {
            var payload = Base64.getEncoder().encodeToString(audio);
            raw("{\"event\":\"media\",\"streamSid\":\"%s\",\"media\":{\"payload\":\"%s\"}}"
                    .formatted(streamSid, payload));
        }

        public void mark(String name) {
            raw("{\"event\":\"mark\",\"streamSid\":\"%s\",\"mark\":{\"name\":\"%s\"}}".formatted(streamSid, name));
        }

        public void clear() {
            raw("{\"event\":\"clear\",\"streamSid\":\"%s\"}".formatted(streamSid));
        }

        public void raw(String text) {
            var _ = channel.writeAndFlush(new TextWebSocketFrame(text));
        }

        public void binary() {
            var _ = channel.writeAndFlush(
                    new BinaryWebSocketFrame(channel.alloc().buffer().writeByte(1)));
        }

        public void close() {
            var _ = channel.writeAndFlush(new CloseWebSocketFrame(1000, "done"));
        }

        /// Without a word of goodbye, like a server that was killed.
        public void die() {
            var _ = channel.close();
        }

        public void later(int millis, Runnable action) {
            var _ = channel.eventLoop().schedule(action, millis, TimeUnit.MILLISECONDS);
        }

        @Override
        protected void channelRead0(ChannelHandlerContext context, TextWebSocketFrame frame) {
            var message = JSON.readTree(frame.text());
            received.add(message);
            switch (message.path("event").asString()) {
                case "start" -> {
                    streamSid = message.path("streamSid").asString();
                    behaviour.started(this);
                }
                case "media" ->
                    listen(Base64.getDecoder()
                            .decode(message.path("media").path("payload").asString()));
                case "mark" ->
                    behaviour.marked(this, message.path("mark").path("name").asString());
                default -> {}
            }
        }

        private void listen(byte[] audio) {
            for (var piece : new ArrayList<>(hearing.take(audio))) {
                sentence.append(piece.text());
                if (piece.isLast()) {
                    var text = sentence.toString();
                    sentence.setLength(0);
                    behaviour.heard(this, text);
                }
            }
        }
    }
}
