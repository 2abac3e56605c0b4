package dev.frontdesk.simulator.socket;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshakerFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TreeMap;

/// Answers a connection's handshake and, when it is let in, leaves the connection to its guest.
final class Reception extends SimpleChannelInboundHandler<FullHttpRequest> {

    private static final int LARGEST_MESSAGE = 16 << 20;

    private final Door door;

    Reception(Door door) {
        this.door = door;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
        switch (door.admit(handshake(request))) {
            case Admission.Welcome welcome -> welcome(context, request, welcome);
            case Admission.Refused refused -> refuse(context, refused);
            case Admission.Unanswered() -> {}
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable broken) {
        var _ = context.close();
    }

    private static void welcome(ChannelHandlerContext context, FullHttpRequest request, Admission.Welcome welcome) {
        var channel = context.channel();
        var handshaker = new WebSocketServerHandshakerFactory("", null, false, LARGEST_MESSAGE).newHandshaker(request);
        if (handshaker == null) {
            var _ = WebSocketServerHandshakerFactory.sendUnsupportedVersionResponse(channel);
            return;
        }
        handshaker.handshake(channel, request).addListener(done -> {
            if (done.isSuccess()) {
                var conversation = new Conversation(welcome.guest().apply(new Peer(channel)));
                channel.pipeline().addLast(new WebSocketFrameAggregator(LARGEST_MESSAGE), conversation);
                context.pipeline().remove(Reception.class);
            }
        });
    }

    private static void refuse(ChannelHandlerContext context, Admission.Refused refused) {
        var body = Unpooled.copiedBuffer(refused.body(), StandardCharsets.UTF_8);
        var answer =
                new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(refused.status()), body);
        answer.headers().set(HttpHeaderNames.CONTENT_TYPE, "application/json");
        answer.headers().set(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes());
        context.writeAndFlush(answer).addListener(ChannelFutureListener.CLOSE);
    }

    private static Handshake handshake(FullHttpRequest request) {
        var address = new QueryStringDecoder(request.uri());
        var headers = new TreeMap<String, String>();
        request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
        return new Handshake(address.path(), address.parameters(), headers);
    }
}
