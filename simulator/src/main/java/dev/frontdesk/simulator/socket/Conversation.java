package dev.frontdesk.simulator.socket;

import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;

/// Gives a connection's messages to its guest; answers pings and the goodbye.
final class Conversation extends SimpleChannelInboundHandler<WebSocketFrame> {

    private final Guest guest;

    Conversation(Guest guest) {
        this.guest = guest;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, WebSocketFrame frame) {
        switch (frame) {
            case TextWebSocketFrame text -> guest.text(text.text());
            case BinaryWebSocketFrame binary -> guest.binary(ByteBufUtil.getBytes(binary.content()));
            case PingWebSocketFrame ping -> {
                var _ = context.writeAndFlush(
                        new PongWebSocketFrame(ping.content().retain()));
            }
            case CloseWebSocketFrame close ->
                context.writeAndFlush(close.retain()).addListener(ChannelFutureListener.CLOSE);
            default -> {
                // A pong: nothing to do.
            }
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        guest.gone();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable broken) {
        var _ = context.close();
    }
}
