package dev.frontdesk.web.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SocketsIT {

    private static final Duration DEADLINE = Duration.ofSeconds(5);

    private final MediaLoops loops = new MediaLoops(2);
    private final BlockingQueue<RecordingListener> arrived = new LinkedBlockingQueue<>();
    private final SocketClient client = new SocketClient(loops, SocketObserver.NONE);
    private final SocketServer server = new SocketServer(
            loops,
            Map.of("/here", this::accept, "/echo", this::echo),
            new ServerLimits(10, 4, Duration.ofMillis(500), SocketLimits.LINE),
            SocketObserver.NONE);
    private int port;

    @BeforeEach
    void start() {
        port = server.start(0);
    }

    @AfterEach
    void stop() {
        server.close();
        loops.close();
    }

    private SocketListener accept() {
        var listener = new RecordingListener();
        arrived.add(listener);
        return listener;
    }

    /// Answers each message while it is being read, and hangs up behind the last.
    private SocketListener echo() {
        return new SocketListener() {

            private @Nullable Socket socket;

            @Override
            public void opened(Socket opened) {
                socket = opened;
            }

            @Override
            public void text(byte[] buffer, int offset, int length) {
                var open = Objects.requireNonNull(socket);
                open.text(buffer, offset, length);
                if (new String(buffer, offset, length, StandardCharsets.UTF_8).equals("bye")) {
                    open.close(4002, "bye");
                }
            }

            @Override
            public void binary(byte[] buffer, int offset, int length) {}

            @Override
            public void closed(int code, String reason) {}

            @Override
            public void failed(SocketFailure failure) {}
        };
    }

    private RecordingListener connect(String path) {
        var listener = new RecordingListener();
        open(path, listener);
        return listener;
    }

    private Socket open(String path, SocketListener listener) {
        var uri = URI.create("ws://127.0.0.1:" + port + path);
        return client.connect("test", uri, Map.of("Authorization", "Bearer x"), loops.next(), listener, DEADLINE);
    }

    private RecordingListener arrival() throws InterruptedException {
        var listener = arrived.poll(DEADLINE.toSeconds(), TimeUnit.SECONDS);
        assertThat(listener).isNotNull();
        assertThat(listener.next()).isEqualTo("opened");
        return listener;
    }

    @Test
    void messagesGoBothWaysInOrderFromAnyThread() throws InterruptedException {
        var near = connect("/here?x=1");
        assertThat(near.next()).isEqualTo("opened");
        var far = arrival();
        for (int i = 0; i < 100; i++) {
            near.socket().text("hello " + i);
            byte[] middle = {'-', '0', '-'};
            far.socket().text("a".getBytes(StandardCharsets.UTF_8), middle, 1, 1, "b".getBytes(StandardCharsets.UTF_8));
        }
        near.socket().binary(new byte[70], 10, 60);
        for (int i = 0; i < 100; i++) {
            assertThat(far.next()).isEqualTo("text hello " + i);
            assertThat(near.next()).isEqualTo("text a0b");
        }
        assertThat(far.next()).isEqualTo("binary 60");
    }

    @Test
    void whatIsReadTogetherIsAnsweredInOrderAndBeforeTheFarewell() throws InterruptedException {
        var near = connect("/echo");
        assertThat(near.next()).isEqualTo("opened");
        var socket = near.socket();
        socket.thread().execute(() -> {
            for (int i = 0; i < 50; i++) {
                socket.text("frame " + i);
            }
            socket.text("x".repeat(5_000));
            socket.text("bye");
        });
        for (int i = 0; i < 50; i++) {
            assertThat(near.next()).isEqualTo("text frame " + i);
        }
        assertThat(near.next()).hasSize("text ".length() + 5_000);
        assertThat(near.next()).isEqualTo("text bye");
        assertThat(near.next()).isEqualTo("closed 4002 bye");
    }

    @Test
    void longMessagesOfAVendorArriveWhole() throws InterruptedException {
        var near = connect("/here");
        assertThat(near.next()).isEqualTo("opened");
        var far = arrival();
        String text = "x".repeat(900_000);
        far.socket().text(text);
        assertThat(near.next()).isEqualTo("text " + text);
    }

    @Test
    void messageOverTheLimitClosesWithTooBig() throws InterruptedException {
        var near = connect("/here");
        assertThat(near.next()).isEqualTo("opened");
        var far = arrival();
        near.socket().text("x".repeat(70_000));
        assertThat(far.next()).isEqualTo("failed PROTOCOL 1009");
        assertThat(near.next()).startsWith("closed 1009");
    }

    @Test
    void whoClosesHearsNothingMoreAndTheOtherHearsWhy() throws InterruptedException {
        var near = connect("/here");
        assertThat(near.next()).isEqualTo("opened");
        var far = arrival();
        far.socket().close(4001, "enough");
        assertThat(near.next()).isEqualTo("closed 4001 enough");
        awaitNoConnections();
        assertThat(far.heardNothingMore()).isTrue();
        near.socket().text("into the void");
    }

    @Test
    void unknownPathIsRefusedWithItsStatus() throws InterruptedException {
        assertThat(connect("/elsewhere").next()).isEqualTo("failed REFUSED 404");
    }

    @Test
    void nobodyListeningIsUnreachable() throws Exception {
        int free;
        try (var taken = new ServerSocket(0)) {
            free = taken.getLocalPort();
        }
        var listener = new RecordingListener();
        client.connect("test", URI.create("ws://127.0.0.1:" + free), Map.of(), loops.next(), listener, DEADLINE);
        assertThat(listener.next()).isEqualTo("failed UNREACHABLE 0");
    }

    @Test
    void vendorThatDoesNotAnswerTheHandshakeIsTooLate() throws Exception {
        try (var mute = new ServerSocket(0)) {
            var listener = new RecordingListener();
            var uri = URI.create("ws://127.0.0.1:" + mute.getLocalPort());
            client.connect("test", uri, Map.of(), loops.next(), listener, Duration.ofMillis(200));
            assertThat(listener.next()).isEqualTo("failed TIMEOUT 0");
            try (var accepted = mute.accept()) {
                accepted.setSoTimeout(5_000);
                assertThat(accepted.getInputStream().readAllBytes()).startsWith('G', 'E', 'T');
            }
        }
    }

    @Test
    void vendorThatSendsHalfAFrameAndNothingMoreIsGivenUp() throws Exception {
        try (var halting = new ServerSocket(0)) {
            var listener = new RecordingListener();
            var uri = URI.create("ws://127.0.0.1:" + halting.getLocalPort());
            client.connect("test", uri, Map.of(), loops.next(), listener, DEADLINE);
            try (var accepted = halting.accept()) {
                accepted.getOutputStream().write(welcome(accepted));
                accepted.getOutputStream().write(new byte[] {(byte) 0x81, 5, 'h', 'a'});
                assertThat(listener.next()).isEqualTo("opened");
                assertThat(listener.next()).isEqualTo("failed TIMEOUT 1013");
            }
        }
    }

    private static byte[] welcome(java.net.Socket vendor) throws IOException {
        var request = new BufferedReader(new InputStreamReader(vendor.getInputStream(), StandardCharsets.US_ASCII));
        var key = "";
        for (var line = request.readLine(); !line.isEmpty(); line = request.readLine()) {
            key = line.regionMatches(true, 0, "sec-websocket-key: ", 0, 19) ? line.substring(19) : key;
        }
        return ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
                        + Upgrade.accept(key) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void attemptThatIsClosedTellsNothing() throws InterruptedException {
        var listener = new RecordingListener();
        open("/here", listener).close(1000, "changed my mind");
        awaitNoConnections();
        assertThat(listener.heardNothingMore()).isTrue();
    }

    @Test
    void plainRequestIsToldToUpgrade() throws IOException {
        assertThat(raw("GET /here HTTP/1.1\r\nHost: x\r\n\r\n")).startsWith("HTTP/1.1 426 ");
    }

    @Test
    void malformedHandshakeIsABadRequest() throws IOException {
        assertThat(raw("""
                GET /here HTTP/1.1
                Host: x
                Connection: Upgrade
                Upgrade: websocket
                Sec-WebSocket-Version: 13
                Sec-WebSocket-Key: short

                """.replace("\n", "\r\n"))).startsWith("HTTP/1.1 400 ");
        assertThat(raw("\u0001\u0002 nonsense\r\n\r\n")).startsWith("HTTP/1.1 ");
    }

    @Test
    void connectionThatAsksForNothingIsClosed() throws IOException {
        assertThat(raw("GET /here HTTP/1.1\r\nHost: x\r\n")).isEmpty();
    }

    @Test
    void strangersOfOneAddressAreBoundedUntilTheyAreTrusted() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            assertThat(connect("/here").next()).isEqualTo("opened");
        }
        assertThat(connect("/here").next()).startsWith("failed ");
        arrival().socket().trust();
        awaitRoom();
    }

    private void awaitRoom() throws InterruptedException {
        long deadline = System.nanoTime() + DEADLINE.toNanos();
        while (!connect("/here").next().equals("opened")) {
            assertThat(System.nanoTime()).isLessThan(deadline);
        }
    }

    private void awaitNoConnections() {
        long deadline = System.nanoTime() + DEADLINE.toNanos();
        while (server.open() > 0) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private String raw(String request) throws IOException {
        try (var socket = new java.net.Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            var answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.ISO_8859_1);
        }
    }
}
