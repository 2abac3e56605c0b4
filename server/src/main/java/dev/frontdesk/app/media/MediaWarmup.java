package dev.frontdesk.app.media;

import dev.frontdesk.call.Admission;
import dev.frontdesk.call.LineMeter;
import dev.frontdesk.call.Timers;
import dev.frontdesk.channel.twilio.stream.Gaps;
import dev.frontdesk.channel.twilio.stream.StreamPorts;
import dev.frontdesk.channel.twilio.stream.TwilioStreams;
import dev.frontdesk.web.socket.MediaLoops;
import dev.frontdesk.web.socket.ServerLimits;
import dev.frontdesk.web.socket.SocketClient;
import dev.frontdesk.web.socket.SocketLimits;
import dev.frontdesk.web.socket.SocketObserver;
import dev.frontdesk.web.socket.SocketServer;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends some thousand frames through sockets on a port of its own, so that the first callers do not wait for
/// classes to load and code to compile: without it they lag by seconds. Bounded in time as well.
public final class MediaWarmup {

    private static final Logger LOG = LoggerFactory.getLogger(MediaWarmup.class);
    private static final int LINES = 4;
    private static final int FRAMES_EACH = 4_000;
    private static final Duration AT_MOST = Duration.ofSeconds(3);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final MediaLoops loops;
    private final Timers timers;
    private final LongSupplier nanos;
    private final CountDownLatch warm = new CountDownLatch(LINES);

    /// @param nanos a steady clock
    public MediaWarmup(MediaLoops loops, Timers timers, LongSupplier nanos) {
        this.loops = loops;
        this.timers = timers;
        this.nanos = nanos;
    }

    /// Begins, beside whatever else starts.
    public void begin() {
        Thread.ofVirtual().name("media-warmup").start(this::run);
    }

    private void run() {
        var admission = new Admission(LINES, timers, MINUTE);
        var ports = new StreamPorts(new EchoDoor(), admission, LineMeter.NONE, timers, Gaps.USUAL, AT_MOST);
        var limits = new ServerLimits(LINES, LINES, AT_MOST, SocketLimits.LINE);
        var paths = Map.of("/", new TwilioStreams(ports, nanos));
        try (var server = new SocketServer(loops, Map.copyOf(paths), limits, SocketObserver.NONE)) {
            int port = server.start(InetAddress.getLoopbackAddress(), 0);
            var client = new SocketClient(loops, SocketObserver.NONE);
            for (int i = 0; i < LINES; i++) {
                var caller = new WarmingCaller(FRAMES_EACH, warm::countDown);
                client.connect(
                        "warmup", URI.create("ws://127.0.0.1:" + port + "/"), Map.of(), loops.next(), caller, AT_MOST);
            }
            await();
        } catch (RuntimeException failed) {
            LOG.warn("The media plane could not be warmed up", failed);
        }
    }

    /// Returns when it is done, or has taken long enough.
    public void await() {
        try {
            if (!warm.await(AT_MOST.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.info("The media plane is not yet warm; the first calls may lag");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
