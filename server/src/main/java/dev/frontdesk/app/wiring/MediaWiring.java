package dev.frontdesk.app.wiring;

import dev.frontdesk.app.media.MediaPort;
import dev.frontdesk.app.media.MediaWarmup;
import dev.frontdesk.call.Admission;
import dev.frontdesk.call.CallDoor;
import dev.frontdesk.call.Timers;
import dev.frontdesk.channel.twilio.stream.Gaps;
import dev.frontdesk.channel.twilio.stream.StreamPorts;
import dev.frontdesk.channel.twilio.stream.TwilioStreams;
import dev.frontdesk.ops.MediaMetrics;
import dev.frontdesk.web.socket.MediaLoops;
import dev.frontdesk.web.socket.ServerLimits;
import dev.frontdesk.web.socket.SocketClient;
import dev.frontdesk.web.socket.SocketLimits;
import dev.frontdesk.web.socket.SocketServer;
import dev.frontdesk.web.socket.WheelTimers;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.util.ResourceLeakDetector;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The media plane: its threads, its port, who comes in.
@Configuration(proxyBeanMethods = false)
class MediaWiring {

    /// As long as a stream's token is good.
    private static final Duration PLACE_KEPT = Duration.ofMinutes(1);

    private static final Duration START_WITHIN = Duration.ofSeconds(5);
    private static final int SPARE_SOCKETS = 200;

    /// Netty watches one buffer in a hundred for leaks, at a fiftieth of all that a loop can do; that is for
    /// tests, and for who asks for it by its property.
    @Bean(destroyMethod = "close")
    MediaLoops mediaLoops() {
        if (System.getProperty("io.netty.leakDetection.level") == null) {
            ResourceLeakDetector.setLevel(ResourceLeakDetector.Level.DISABLED);
        }
        return new MediaLoops(Runtime.getRuntime().availableProcessors());
    }

    @Bean(destroyMethod = "close")
    WheelTimers timers() {
        return new WheelTimers();
    }

    @Bean
    MediaMetrics mediaMetrics(MeterRegistry meters) {
        return new MediaMetrics(meters);
    }

    @Bean
    SocketClient socketClient(MediaLoops loops, MediaMetrics metrics) {
        return new SocketClient(loops, metrics);
    }

    @Bean
    Admission admission(Foundation foundation, Timers timers, MediaMetrics metrics) {
        int limit = foundation.settings().access().maxCalls();
        var admission = new Admission(limit, timers, PLACE_KEPT);
        metrics.calls(admission::taken, limit);
        return admission;
    }

    @Bean
    TwilioStreams twilioStreams(CallDoor door, Admission admission, MediaMetrics metrics, Timers timers) {
        var ports = new StreamPorts(door, admission, metrics, timers, Gaps.USUAL, START_WITHIN);
        return new TwilioStreams(ports, System::nanoTime);
    }

    @Bean
    SocketServer socketServer(MediaLoops loops, TwilioStreams streams, Foundation foundation, MediaMetrics metrics) {
        int sockets = foundation.settings().access().maxCalls() + SPARE_SOCKETS;
        var limits = new ServerLimits(sockets, SPARE_SOCKETS, START_WITHIN, SocketLimits.LINE);
        return new SocketServer(
                loops, Map.of("/twilio/stream", streams, "/api/twilio/stream", streams), limits, metrics);
    }

    @Bean(initMethod = "begin")
    MediaWarmup mediaWarmup(MediaLoops loops, Timers timers) {
        return new MediaWarmup(loops, timers, System::nanoTime);
    }

    @Bean
    MediaPort mediaPort(
            SocketServer server, TwilioStreams streams, CallDoor door, MediaWarmup warmup, Foundation foundation) {
        int port = foundation.settings().ports().media();
        return new MediaPort(server, streams, door, warmup, port, System::nanoTime);
    }
}
