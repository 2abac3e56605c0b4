package dev.frontdesk.simulator.socket;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// The other end of one WebSocket. Thread-safe.
public final class Peer implements FarEnd {

    private static final int FINAL_TEXT = 0x81;
    private static final int LENGTH_FOLLOWS_IN_TWO = 126;
    private static final int LENGTH_FOLLOWS_IN_EIGHT = 127;
    private static final int MOST_IN_TWO = 0xFFFF;

    private final Channel channel;

    Peer(Channel channel) {
        this.channel = channel;
    }

    @Override
    public void send(String text) {
        var _ = channel.writeAndFlush(new TextWebSocketFrame(text));
    }

    @Override
    public void ping() {
        var _ = channel.writeAndFlush(new PingWebSocketFrame());
    }

    /// Says so before it closes.
    @Override
    public void close(int code, String reason) {
        channel.writeAndFlush(new CloseWebSocketFrame(code, reason)).addListener(ChannelFutureListener.CLOSE);
    }

    /// Resets the connection: no close frame, and what is on its way may be lost.
    @Override
    public void die() {
        channel.config().setOption(ChannelOption.SO_LINGER, 0);
        var _ = channel.close();
    }

    /// Sends the first half of a frame and closes the connection without a word.
    @Override
    public void half(String text) {
        begin(text).addListener(ChannelFutureListener.CLOSE);
    }

    /// Sends the first half of a frame, and nothing more.
    @Override
    public void part(String text) {
        var _ = begin(text);
    }

    private ChannelFuture begin(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var frame = ByteBuffer.allocate(10 + bytes.length).put((byte) FINAL_TEXT);
        if (bytes.length < LENGTH_FOLLOWS_IN_TWO) {
            frame.put((byte) bytes.length);
        } else if (bytes.length <= MOST_IN_TWO) {
            frame.put((byte) LENGTH_FOLLOWS_IN_TWO).putShort((short) bytes.length);
        } else {
            frame.put((byte) LENGTH_FOLLOWS_IN_EIGHT).putLong(bytes.length);
        }
        var half = Unpooled.wrappedBuffer(frame.array(), 0, frame.position() + bytes.length / 2);
        System.arraycopy(bytes, 0, frame.array(), frame.position(), bytes.length / 2);
        // From the first handler on: past the encoder of frames.
        return channel.pipeline().firstContext().writeAndFlush(half);
    }

    /// Later, by the connection's thread; never, when it is closed by then.
    @Override
    public void after(Duration delay, Runnable work) {
        var _ = channel.eventLoop()
                .schedule(
                        () -> {
                            if (channel.isActive()) {
                                work.run();
                            }
                        },
                        delay.toNanos(),
                        TimeUnit.NANOSECONDS);
    }

    /// Soon, by the connection's thread.
    @Override
    public void run(Runnable work) {
        channel.eventLoop().execute(work);
    }

    public boolean isOpen() {
        return channel.isActive();
    }
}
