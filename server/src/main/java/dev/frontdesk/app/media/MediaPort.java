package dev.frontdesk.app.media;

import dev.frontdesk.app.command.UserError;
import dev.frontdesk.call.CallDoor;
import dev.frontdesk.channel.twilio.stream.TwilioStreams;
import dev.frontdesk.web.socket.SocketServer;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.springframework.context.SmartLifecycle;

/// The port for audio, from the program's start to its stop. Opens when the path of a frame is warm, which is
/// before the program counts as ready. When the program stops, calls are told first: each then asks another
/// server what is next.
public final class MediaPort implements SmartLifecycle {

    private static final Duration FAREWELL = Duration.ofSeconds(2);
    private static final Duration GLANCE = Duration.ofMillis(10);

    private final SocketServer server;
    private final TwilioStreams streams;
    private final CallDoor door;
    private final MediaWarmup warmup;
    private final int wanted;
    private final LongSupplier nanos;
    private volatile int port;

    /// @param wanted 0 for any that is free
    /// @param nanos a steady clock
    public MediaPort(
            SocketServer server,
            TwilioStreams streams,
            CallDoor door,
            MediaWarmup warmup,
            int wanted,
            LongSupplier nanos) {
        this.server = server;
        this.streams = streams;
        this.door = door;
        this.warmup = warmup;
        this.wanted = wanted;
        this.nanos = nanos;
    }

    @Override
    public void start() {
        warmup.await();
        try {
            port = server.start(wanted);
        } catch (UncheckedIOException _) {
            throw new UserError("Port " + wanted
                    + " for audio is in use: stop what runs there, or choose another with --media-port.");
        }
    }

    /// The one in use; 0 while closed.
    public int port() {
        return port;
    }

    @Override
    public void stop() {
        server.close();
        door.stop();
        await(() -> door.active() == 0);
        streams.stop();
        await(() -> server.open() == 0);
        port = 0;
    }

    private void await(BooleanSupplier done) {
        long end = nanos.getAsLong() + FAREWELL.toNanos();
        while (!done.getAsBoolean() && nanos.getAsLong() < end) {
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    @Override
    public boolean isRunning() {
        return port != 0;
    }
}
