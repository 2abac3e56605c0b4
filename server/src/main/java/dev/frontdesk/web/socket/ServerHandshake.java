package dev.frontdesk.web.socket;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.concurrent.ScheduledFuture;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Answers the one request that a connection may make: a WebSocket on a path that somebody takes, or a
/// refusal that says what was wrong.
final class ServerHandshake extends SimpleChannelInboundHandler<FullHttpRequest> {

    private final Function<String, @Nullable SocketAcceptor> paths;
    private final Function<SocketListener, Connection> connections;
    private final SocketObserver observer;
    private final Duration deadline;
    private @Nullable ScheduledFuture<?> late;

    /// @param paths null for those nobody takes
    ServerHandshake(
            Function<String, @Nullable SocketAcceptor> paths,
            Function<SocketListener, Connection> connections,
            SocketObserver observer,
            Duration deadline) {
        this.paths = paths;
        this.connections = connections;
        this.observer = observer;
        this.deadline = deadline;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        late = context.executor().schedule(() -> tooLate(context), deadline.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        if (late != null) {
            late.cancel(false);
        }
    }

    private void tooLate(ChannelHandlerContext context) {
        observer.refused("no_handshake");
        var _ = context.close();
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
        var acceptor = paths.apply(path(request.uri()));
        if (request.decoderResult().isFailure()) {
            refuse(context, HttpResponseStatus.BAD_REQUEST, "bad_request", "This is not HTTP.");
        } else if (acceptor == null) {
            refuse(context, HttpResponseStatus.NOT_FOUND, "not_found", "No WebSocket is served here.");
        } else if (!asksToUpgrade(request)) {
            refuse(context, HttpResponseStatus.UPGRADE_REQUIRED, "no_upgrade", "Only WebSocket 13 is spoken here.");
        } else if (!isWellFormed(request)) {
            refuse(context, HttpResponseStatus.BAD_REQUEST, "bad_request", "The WebSocket handshake is malformed.");
        } else {
            accept(context, request.headers().get(HttpHeaderNames.SEC_WEBSOCKET_KEY), acceptor);
        }
    }

    private static String path(String uri) {
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }

    private static boolean asksToUpgrade(FullHttpRequest request) {
        var headers = request.headers();
        return headers.containsValue(HttpHeaderNames.CONNECTION, HttpHeaderValues.UPGRADE, true)
                && headers.containsValue(HttpHeaderNames.UPGRADE, HttpHeaderValues.WEBSOCKET, true)
                && Upgrade.VERSION.equals(headers.get(HttpHeaderNames.SEC_WEBSOCKET_VERSION));
    }

    private static boolean isWellFormed(FullHttpRequest request) {
        String key = request.headers().get(HttpHeaderNames.SEC_WEBSOCKET_KEY);
        return request.method().equals(HttpMethod.GET) && key != null && Upgrade.isKey(key);
    }

    private void accept(ChannelHandlerContext context, String key, SocketAcceptor acceptor) {
        var answer = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.SWITCHING_PROTOCOLS);
        answer.headers()
                .set(HttpHeaderNames.UPGRADE, HttpHeaderValues.WEBSOCKET)
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.UPGRADE)
                .set(HttpHeaderNames.SEC_WEBSOCKET_ACCEPT, Upgrade.accept(key));
        var _ = context.writeAndFlush(answer);
        var pipeline = context.pipeline();
        var codec = pipeline.get(HttpServerCodec.class);
        codec.removeOutboundHandler();
        pipeline.addLast(connections.apply(acceptor.accept()));
        pipeline.remove(this);
        pipeline.remove(HttpObjectAggregator.class);
        pipeline.remove(codec);
    }

    private void refuse(ChannelHandlerContext context, HttpResponseStatus status, String reason, String words) {
        observer.refused(reason);
        var body = Unpooled.copiedBuffer(words + "\n", StandardCharsets.UTF_8);
        var answer = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, body);
        answer.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, "text/plain; charset=utf-8")
                .set(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes())
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        if (status.equals(HttpResponseStatus.UPGRADE_REQUIRED)) {
            answer.headers()
                    .set(HttpHeaderNames.UPGRADE, HttpHeaderValues.WEBSOCKET)
                    .set(HttpHeaderNames.SEC_WEBSOCKET_VERSION, Upgrade.VERSION);
        }
        context.writeAndFlush(answer).addListener(ChannelFutureListener.CLOSE);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        observer.refused("broken");
        var _ = context.close();
    }
}
