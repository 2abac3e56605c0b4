package dev.frontdesk.channel.twilio.stream;

import dev.frontdesk.app.media.MediaWarmup;
import dev.frontdesk.call.Admission;
import dev.frontdesk.call.LineMeter;
import dev.frontdesk.web.socket.MediaLoops;
import dev.frontdesk.web.socket.ServerLimits;
import dev.frontdesk.web.socket.SocketClient;
import dev.frontdesk.web.socket.SocketLimits;
import dev.frontdesk.web.socket.SocketObserver;
import dev.frontdesk.web.socket.SocketServer;
import dev.frontdesk.web.socket.WheelTimers;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;

/// A program: the media plane alone between a load generator and its upstream. Arguments: port, upstream's
/// address, number of loops.
final class RelayGateway {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private RelayGateway() {}

    public static void main(String[] arguments) throws InterruptedException {
        int port = Integer.parseInt(arguments[0]);
        var loops = new MediaLoops(Integer.parseInt(arguments[2]));
        var timers = new WheelTimers();
        var counts = new Counts();
        var door = new RelayDoor(new SocketClient(loops, SocketObserver.NONE), URI.create(arguments[1]));
        var ports = new StreamPorts(
                door, new Admission(5_000, timers, MINUTE), counts, timers, Gaps.USUAL, Duration.ofSeconds(5));
        var streams = new TwilioStreams(ports, System::nanoTime);
        var limits = new ServerLimits(10_000, 5_000, Duration.ofSeconds(10), SocketLimits.LINE);
        var server = new SocketServer(loops, Map.of("/twilio/stream", streams), limits, SocketObserver.NONE);
        var warmup = new MediaWarmup(loops, timers, System::nanoTime);
        warmup.begin();
        warmup.await();
        System.out.println("listening on " + server.start(port));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println(counts)));
        new CountDownLatch(1).await();
    }

    private static final class Counts implements LineMeter {

        private final LongAdder heard = new LongAdder();
        private final LongAdder played = new LongAdder();
        private final LongAdder dropped = new LongAdder();
        private final LongAdder padded = new LongAdder();

        @Override
        public void heard() {
            heard.increment();
        }

        @Override
        public void played() {
            played.increment();
        }

        @Override
        public void dropped() {
            dropped.increment();
        }

        @Override
        public void padded(int frames) {
            padded.add(frames);
        }

        @Override
        public String toString() {
            return "heard " + heard + " played " + played + " dropped " + dropped + " padded " + padded;
        }
    }
}
