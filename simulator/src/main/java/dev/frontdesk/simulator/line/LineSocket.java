package dev.frontdesk.simulator.line;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler.ClientHandshakeStateEvent;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/// Hands what arrives on a stream's socket to its [MediaLine], which begins with the handshake's end.
final class LineSocket extends SimpleChannelInboundHandler<WebSocketFrame> {

    private final StreamOrder order;
    private final CompletableFuture<MediaLine> began;
    private @Nullable MediaLine line;

    LineSocket(StreamOrder order, CompletableFuture<MediaLine> began) {
        this.order = order;
        this.began = began;
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event == ClientHandshakeStateEvent.HANDSHAKE_COMPLETE) {
            var random = new byte[16];
            ThreadLocalRandom.current().nextBytes(random);
            line = new MediaLine(context.channel(), order, "MZ" + HexFormat.of().formatHex(random));
            // Nobody waits any more: the caller gave up during the handshake.
            if (!began.complete(line)) {
                line.hangUp();
            }
        }
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, WebSocketFrame frame) {
        if (line == null) {
            return;
        }
        if (frame instanceof TextWebSocketFrame text) {
            line.received(text.text());
        } else {
            line.violation("31924 Stream - WebSocket - Protocol Error: "
                    + frame.getClass().getSimpleName() + " is not text");
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        if (line != null) {
            line.closed();
        }
        began.completeExceptionally(new IOException("closed during the handshake"));
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        began.completeExceptionally(cause);
        var _ = context.close();
    }
}
