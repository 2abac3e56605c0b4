package dev.frontdesk.app.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.app.command.UserError;
import dev.frontdesk.call.Admission;
import dev.frontdesk.call.LineMeter;
import dev.frontdesk.channel.twilio.stream.Gaps;
import dev.frontdesk.channel.twilio.stream.StreamPorts;
import dev.frontdesk.channel.twilio.stream.TwilioStreams;
import dev.frontdesk.web.socket.MediaLoops;
import dev.frontdesk.web.socket.ServerLimits;
import dev.frontdesk.web.socket.Socket;
import dev.frontdesk.web.socket.SocketClient;
import dev.frontdesk.web.socket.SocketFailure;
import dev.frontdesk.web.socket.SocketLimits;
import dev.frontdesk.web.socket.SocketListener;
import dev.frontdesk.web.socket.SocketObserver;
import dev.frontdesk.web.socket.SocketServer;
import dev.frontdesk.web.socket.WheelTimers;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MediaPortIT {

    private static final Duration DEADLINE = Duration.ofSeconds(10);

    private final MediaLoops loops = new MediaLoops(1);
    private final WheelTimers timers = new WheelTimers();
    private final Admission admission = new Admission(10, timers, DEADLINE);
    private final TwilioStreams streams = new TwilioStreams(
            new StreamPorts(new EchoDoor(), admission, LineMeter.NONE, timers, Gaps.USUAL, DEADLINE), System::nanoTime);
    private final SocketServer server = new SocketServer(
            loops,
            Map.of("/twilio/stream", streams),
            new ServerLimits(10, 10, DEADLINE, SocketLimits.LINE),
            SocketObserver.NONE);
    private final MediaWarmup warmup = new MediaWarmup(loops, timers, System::nanoTime);
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    @BeforeEach
    void warm() {
        warmup.begin();
    }

    @AfterEach
    void stop() {
        server.close();
        loops.close();
        timers.close();
    }

    private MediaPort port(int wanted) {
        return new MediaPort(server, streams, new EchoDoor(), warmup, wanted, System::nanoTime);
    }

    @Test
    void callsInProgressAreToldWhenTheProgramStops() throws InterruptedException {
        var port = port(0);
        port.start();
        assertThat(port.isRunning()).isTrue();
        call(port.port());
        assertThat(next()).isEqualTo("echo");
        port.stop();
        assertThat(next()).isEqualTo("closed 1001 server stops");
        assertThat(streams.open()).isZero();
        assertThat(admission.taken()).isZero();
        assertThat(port.isRunning()).isFalse();
    }

    @Test
    void portInUseIsSaidWithTheWayOut() throws IOException {
        try (var taken = new ServerSocket(0)) {
            var port = port(taken.getLocalPort());
            assertThatThrownBy(port::start)
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining(taken.getLocalPort() + " for audio is in use")
                    .hasMessageContaining("--media-port");
        }
    }

    private void call(int port) {
        var client = new SocketClient(loops, SocketObserver.NONE);
        var uri = URI.create("ws://127.0.0.1:" + port + "/twilio/stream");
        client.connect("test", uri, Map.of(), loops.next(), new Caller(), DEADLINE);
    }

    private String next() throws InterruptedException {
        var next = heard.poll(DEADLINE.toSeconds(), TimeUnit.SECONDS);
        return next == null ? "nothing" : next;
    }

    private final class Caller implements SocketListener {

        private final WarmingCaller speaking = new WarmingCaller(2, () -> {});

        @Override
        public void opened(Socket socket) {
            speaking.opened(socket);
        }

        @Override
        public void text(byte[] buffer, int offset, int length) {
            heard.add("echo");
        }

        @Override
        public void binary(byte[] buffer, int offset, int length) {
            heard.add("binary");
        }

        @Override
        public void closed(int code, String reason) {
            heard.add("closed " + code + " " + reason);
        }

        @Override
        public void failed(SocketFailure failure) {
            heard.add("failed " + failure);
        }
    }
}
