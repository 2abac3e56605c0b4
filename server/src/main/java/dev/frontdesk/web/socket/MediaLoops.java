package dev.frontdesk.web.socket;

import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.epoll.EpollSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.ServerSocketChannel;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// The threads that carry audio: event loops, each with the sockets of its calls. Natively epoll's where
/// there is one.
public final class MediaLoops implements AutoCloseable {

    private static final int QUIET_MILLIS = 50;
    private static final int STOP_SECONDS = 3;

    private final boolean epoll = Epoll.isAvailable();
    private final EventLoopGroup group;
    private final Map<EventLoop, SocketLoop> loops = new HashMap<>();

    /// Starts as many loops as are asked for; one per processor is right.
    public MediaLoops(int count) {
        IoHandlerFactory factory = epoll ? EpollIoHandler.newFactory() : NioIoHandler.newFactory();
        group = new MultiThreadIoEventLoopGroup(count, new DefaultThreadFactory("media", true), factory);
        group.forEach(executor -> {
            var loop = new SocketLoop((EventLoop) executor);
            loops.put(loop.events(), loop);
            loop.start();
        });
    }

    /// A loop for a call that comes by no socket of ours, each in turn.
    public Executor next() {
        return group.next();
    }

    /// The loop that an audio thread is; one of ours in turn when it is none.
    public EventLoop of(Executor audioThread) {
        return audioThread instanceof EventLoop loop && loops.containsKey(loop) ? loop : group.next();
    }

    SocketLoop shared(EventLoop loop) {
        var shared = loops.get(loop);
        if (shared == null) {
            throw new IllegalArgumentException("not a loop of this group");
        }
        return shared;
    }

    EventLoopGroup group() {
        return group;
    }

    Class<? extends SocketChannel> channel() {
        return epoll ? EpollSocketChannel.class : NioSocketChannel.class;
    }

    Class<? extends ServerSocketChannel> serverChannel() {
        return epoll ? EpollServerSocketChannel.class : NioServerSocketChannel.class;
    }

    /// Closes what is open and waits for the threads to end, at most some seconds.
    @Override
    public void close() {
        group.shutdownGracefully(QUIET_MILLIS, TimeUnit.SECONDS.toMillis(STOP_SECONDS), TimeUnit.MILLISECONDS)
                .awaitUninterruptibly(STOP_SECONDS, TimeUnit.SECONDS);
    }
}
