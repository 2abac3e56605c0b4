package dev.frontdesk.channel.twilio.stream;

import dev.frontdesk.call.Admission;
import dev.frontdesk.call.CallDoor;
import dev.frontdesk.call.CallStart;
import dev.frontdesk.call.Line;
import dev.frontdesk.call.LineListener;
import dev.frontdesk.call.LineMeter;
import dev.frontdesk.web.socket.MediaLoops;
import dev.frontdesk.web.socket.ServerLimits;
import dev.frontdesk.web.socket.SocketFailure;
import dev.frontdesk.web.socket.SocketLimits;
import dev.frontdesk.web.socket.SocketObserver;
import dev.frontdesk.web.socket.SocketServer;
import dev.frontdesk.web.socket.WheelTimers;
import io.netty.util.internal.PlatformDependent;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/// A program: sends mutated messages through real sockets to the real server piece, beside a healthy call on
/// the same event loop, and tells what became of them. Arguments: messages, seed.
final class MediaFuzz implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_PER_SOCKET = 40;

    /// The healthy call waits for its frames, however slow the machine is.
    private static final Gaps NO_GAPS = new Gaps(60_000, 60_000, 60_000);

    private static final String HANDSHAKE = """
            GET /twilio/stream HTTP/1.1
            Host: x
            Upgrade: websocket
            Connection: Upgrade
            Sec-WebSocket-Version: 13
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==

            """.replace("\n", "\r\n");

    private final MediaLoops loops = new MediaLoops(1);
    private final WheelTimers timers = new WheelTimers();
    private final Admission admission = new Admission(100, timers, PATIENCE);
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger bugs = new AtomicInteger();
    private final TwilioStreams streams = new TwilioStreams(
            new StreamPorts(new Echo(), admission, new Refusals(), timers, NO_GAPS, PATIENCE), System::nanoTime);
    private final SocketServer server = new SocketServer(
            loops,
            Map.of("/twilio/stream", streams),
            new ServerLimits(100, 100, PATIENCE, SocketLimits.LINE),
            new Bugs());
    private final int port = server.start(InetAddress.getLoopbackAddress(), 0);
    private final Mutations mutations;

    MediaFuzz(long seed) {
        mutations = new Mutations(seed);
    }

    public static void main(String[] arguments) throws Exception {
        try (var leaks = new CountedLeaks();
                var fuzz = new MediaFuzz(Long.parseLong(arguments[1]))) {
            System.out.println(fuzz.run(Integer.parseInt(arguments[0])));
            System.out.println("leaks " + leaks.found() + ", direct memory "
                    + PlatformDependent.usedDirectMemory() / 1024 + " kB");
        }
    }

    /// @param slowestMillis the healthy call's longest wait for a frame to come back
    record Outcome(int messages, int sockets, int refused, int bugs, int leftOver, long slowestMillis, int frames) {}

    Outcome run(int messages) throws IOException, InterruptedException {
        Outcome outcome;
        try (var healthy = new HealthyCall(open(), mutations)) {
            var talking = Thread.ofVirtual().start(healthy);
            int sent = 0;
            int sockets = 0;
            while (sent < messages) {
                sent += attack(Math.min(MOST_PER_SOCKET, messages - sent));
                sockets++;
            }
            healthy.stop();
            talking.join();
            healthy.check();
            outcome =
                    new Outcome(sent, sockets, refused.get(), bugs.get(), 0, healthy.slowestMillis(), healthy.frames());
        }
        return withLeftOvers(outcome);
    }

    private Outcome withLeftOvers(Outcome outcome) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (server.open() + streams.open() + admission.taken() > 0 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        int left = server.open() + streams.open() + admission.taken();
        return new Outcome(
                outcome.messages(),
                outcome.sockets(),
                outcome.refused(),
                outcome.bugs(),
                left,
                outcome.slowestMillis(),
                outcome.frames());
    }

    /// @return how many messages one socket took before it was closed
    private int attack(int most) throws IOException {
        int sent = 0;
        try (var socket = open()) {
            var out = socket.getOutputStream();
            for (String proper : mutations.opening()) {
                out.write(mutations.frame(0x81, Written.bytes(proper)));
            }
            do {
                out.write(mutations.next());
                sent++;
            } while (sent < most && !closed(socket));
        } catch (SocketException _) {
            // closed by the server, as it may
        }
        return Math.max(sent, 1);
    }

    /// Reads what has come, so that the server is never held up by us.
    private static boolean closed(Socket socket) throws IOException {
        var in = socket.getInputStream();
        int waiting = in.available();
        if (waiting > 0) {
            byte[] come = in.readNBytes(waiting);
            return (come[0] & 0xff) == 0x88;
        }
        return false;
    }

    private Socket open() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        OutputStream out = socket.getOutputStream();
        out.write(HANDSHAKE.getBytes(StandardCharsets.US_ASCII));
        int matched = 0;
        while (matched < 4) {
            int next = socket.getInputStream().read();
            matched = next == "\r\n\r\n".charAt(matched) ? matched + 1 : next == '\r' ? 1 : 0;
            if (next < 0) {
                throw new IOException("handshake refused");
            }
        }
        return socket;
    }

    @Override
    public void close() {
        server.close();
        loops.close();
        timers.close();
    }

    private final class Refusals implements LineMeter {
        @Override
        public void refused(String reason) {
            refused.incrementAndGet();
        }
    }

    private final class Bugs implements SocketObserver {
        @Override
        public void failed(String peer, SocketFailure.Kind kind) {
            if (kind == SocketFailure.Kind.BUG) {
                bugs.incrementAndGet();
            }
        }
    }

    private static final class Echo implements CallDoor {
        @Override
        public LineListener arrived(CallStart start, Line line, Executor audioThread) {
            return new LineListener() {
                @Override
                public void audio(byte[] base64, int offset, int length) {
                    line.audio(base64, offset, length);
                }

                @Override
                public void key(char digit) {
                    line.clear();
                }

                @Override
                public void marked(String name) {
                    line.mark(name);
                }

                @Override
                public void gone(boolean orderly) {}
            };
        }
    }
}
