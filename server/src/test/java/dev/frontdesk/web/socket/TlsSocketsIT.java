package dev.frontdesk.web.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslProvider;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Against a server that speaks TLS and sends its first message along with the answer to the handshake.
class TlsSocketsIT {

    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final Duration DEADLINE = Duration.ofSeconds(10);
    private static final byte[] GREETING = {(byte) 0x81, 2, 'h', 'i'};

    @TempDir
    private Path folder;

    private final MediaLoops loops = new MediaLoops(1);
    private final RecordingListener listener = new RecordingListener();

    @AfterEach
    void stop() {
        loops.close();
    }

    @Test
    void messageThatComesWithTheAnswerIsHeardBehindTls() throws Exception {
        connect("localhost");
        assertThat(listener.next()).isEqualTo("opened");
        assertThat(listener.next()).isEqualTo("text hi");
        assertThat(listener.next()).isEqualTo("failed BROKEN 0");
    }

    @Test
    void certificateForAnotherHostIsNotBelieved() throws Exception {
        connect("elsewhere.example");
        assertThat(listener.next()).isEqualTo("failed UNREACHABLE 0");
    }

    private void connect(String certified) throws Exception {
        var keys = keys(certified);
        try (var server = listen(keys)) {
            var serving = Thread.ofVirtual().start(() -> serve(server));
            var client = new SocketClient(loops, SocketObserver.NONE, trusting(keys));
            var uri = URI.create("wss://localhost:" + server.getLocalPort() + "/v1/realtime?model=x");
            client.connect("test", uri, Map.of(), loops.next(), listener, DEADLINE);
            serving.join(DEADLINE);
        }
    }

    private KeyStore keys(String host) throws Exception {
        Path store = folder.resolve(host + ".p12");
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(List.of(
                        tool,
                        "-genkeypair",
                        "-keystore",
                        store.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "changeit",
                        "-alias",
                        "x",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "SAN=dns:" + host))
                .redirectErrorStream(true)
                .start();
        made.getInputStream().readAllBytes();
        assertThat(made.waitFor()).isZero();
        var keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        return keys;
    }

    private static SSLServerSocket listen(KeyStore keys) throws Exception {
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), null, null);
        return (SSLServerSocket) context.getServerSocketFactory().createServerSocket(0);
    }

    private static SslContext trusting(KeyStore keys) throws Exception {
        var certificates = KeyStore.getInstance(KeyStore.getDefaultType());
        certificates.load(null, null);
        certificates.setCertificateEntry("x", keys.getCertificate("x"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(certificates);
        return SslContextBuilder.forClient()
                .sslProvider(SslProvider.JDK)
                .trustManager(trust)
                .build();
    }

    private static void serve(SSLServerSocket server) {
        try (var socket = server.accept()) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            String key = "";
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                key = line.regionMatches(true, 0, "sec-websocket-key: ", 0, 19) ? line.substring(19) : key;
            }
            var answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                    + "Sec-WebSocket-Accept: " + Upgrade.accept(key) + "\r\n\r\n";
            byte[] head = answer.getBytes(StandardCharsets.US_ASCII);
            byte[] both = Arrays.copyOf(head, head.length + GREETING.length);
            System.arraycopy(GREETING, 0, both, head.length, GREETING.length);
            socket.getOutputStream().write(both);
        } catch (IOException _) {
            // the client did not believe the certificate
        }
    }
}
