package dev.frontdesk.simulator.line;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/// Where lines come from. One thread keeps the sockets and the time of all of them: hundreds of lines are one
/// timer thread and no more. Thread-safe.
public final class Exchange implements AutoCloseable {

    private static final int HANDSHAKE_MILLIS = 10_000;
    private static final int LARGEST_MESSAGE = 4 * 1024 * 1024;

    private static final class Shared {
        static final Exchange INSTANCE = new Exchange();
    }

    private final EventLoopGroup loop = new MultiThreadIoEventLoopGroup(
            1, new DefaultThreadFactory("telephone-exchange", true), NioIoHandler.newFactory());

    /// The one for whoever needs no own; never closed, and no reason for the process to live on.
    public static Exchange shared() {
        return Shared.INSTANCE;
    }

    /// Opens a stream and begins it.
    ///
    /// @throws StreamRefused when no WebSocket came about within ten seconds
    public MediaLine connect(StreamOrder order) {
        var began = new CompletableFuture<MediaLine>();
        bootstrap(order, began).connect(order.url().getHost(), order.port()).addListener(done -> {
            if (!done.isSuccess()) {
                began.completeExceptionally(done.cause());
            }
        });
        try {
            return began.get(HANDSHAKE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException broken) {
            throw new StreamRefused(order.url().toString(), broken);
        } catch (TimeoutException late) {
            began.cancel(false);
            throw new StreamRefused(order.url().toString(), late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StreamRefused(order.url().toString(), interrupted);
        }
    }

    @Override
    public void close() {
        var _ = loop.shutdownGracefully(0, 1, TimeUnit.SECONDS);
    }

    private Bootstrap bootstrap(StreamOrder order, CompletableFuture<MediaLine> began) {
        return new Bootstrap()
                .group(loop)
                .channel(NioSocketChannel.class)
                .option(ChannelOption.TCP_NODELAY, true)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, HANDSHAKE_MILLIS)
                .handler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) throws SSLException {
                        if (order.isSecure()) {
                            channel.pipeline()
                                    .addLast(SslContextBuilder.forClient()
                                            .build()
                                            .newHandler(
                                                    channel.alloc(), order.url().getHost(), order.port()));
                        }
                        channel.pipeline()
                                .addLast(new HttpClientCodec())
                                .addLast(new HttpObjectAggregator(64 * 1024))
                                .addLast(new WebSocketClientProtocolHandler(config(order)))
                                .addLast(new WebSocketFrameAggregator(LARGEST_MESSAGE))
                                .addLast(new LineSocket(order, began));
                    }
                });
    }

    private static WebSocketClientProtocolConfig config(StreamOrder order) {
        return WebSocketClientProtocolConfig.newBuilder()
                .webSocketUri(order.url())
                .customHeaders(headers(order))
                .handshakeTimeoutMillis(HANDSHAKE_MILLIS)
                .maxFramePayloadLength(LARGEST_MESSAGE)
                .build();
    }

    private static HttpHeaders headers(StreamOrder order) {
        var headers = new DefaultHttpHeaders().add("User-Agent", "Twilio.TmeWs/1.0");
        if (!order.signature().isEmpty()) {
            headers.add("X-Twilio-Signature", order.signature());
        }
        return headers;
    }
}
