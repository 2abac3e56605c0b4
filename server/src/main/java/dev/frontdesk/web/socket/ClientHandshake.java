package dev.frontdesk.web.socket;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;

/// Asks a server to speak WebSocket, and makes way for the connection when it does.
final class ClientHandshake extends SimpleChannelInboundHandler<FullHttpResponse> {

    private final Destination destination;
    private final Connection connection;
    private final String key = Upgrade.key();

    ClientHandshake(Destination destination, Connection connection) {
        this.destination = destination;
        this.connection = connection;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        if (!destination.secure()) {
            ask(context);
        }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event instanceof SslHandshakeCompletionEvent tls && tls.isSuccess()) {
            ask(context);
        }
    }

    private void ask(ChannelHandlerContext context) {
        var request = new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, destination.pathAndQuery());
        var headers = request.headers();
        destination.headers().forEach(headers::set);
        headers.set(HttpHeaderNames.HOST, destination.authority())
                .set(HttpHeaderNames.UPGRADE, HttpHeaderValues.WEBSOCKET)
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.UPGRADE)
                .set(HttpHeaderNames.SEC_WEBSOCKET_KEY, key)
                .set(HttpHeaderNames.SEC_WEBSOCKET_VERSION, Upgrade.VERSION);
        var _ = context.writeAndFlush(request);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpResponse response) {
        if (!response.status().equals(HttpResponseStatus.SWITCHING_PROTOCOLS)) {
            int status = response.status().code();
            connection.refuse(new SocketFailure(SocketFailure.Kind.REFUSED, status, "status " + status));
            var _ = context.close();
        } else if (!Upgrade.accept(key).equals(response.headers().get(HttpHeaderNames.SEC_WEBSOCKET_ACCEPT))) {
            fail(context, SocketFailure.Kind.PROTOCOL, "handshake answered wrong");
        } else if (!connection.opening()) {
            var _ = context.close();
        } else {
            makeWay(context);
        }
    }

    /// What came behind the answer goes to the connection when the codec leaves.
    private void makeWay(ChannelHandlerContext context) {
        var pipeline = context.pipeline();
        var codec = pipeline.get(HttpClientCodec.class);
        codec.removeOutboundHandler();
        pipeline.addLast(connection);
        pipeline.remove(this);
        pipeline.remove(HttpObjectAggregator.class);
        context.channel().eventLoop().execute(() -> {
            if (codec == pipeline.get(HttpClientCodec.class)) {
                pipeline.remove(codec);
            }
        });
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        fail(context, SocketFailure.Kind.BROKEN, "closed in the handshake");
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        fail(context, SocketFailure.Kind.UNREACHABLE, cause.getClass().getSimpleName());
    }

    private void fail(ChannelHandlerContext context, SocketFailure.Kind kind, String detail) {
        connection.refuse(SocketFailure.of(kind, detail));
        var _ = context.close();
    }
}
