package dev.frontdesk.store;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import redis.embedded.RedisServer;
import redis.embedded.core.RedisServerBuilder;

/// A real Redis that can be stopped and started again under the same address: the bundled one, else the
/// one on the path; where neither runs, the test is skipped.
final class TestRedis implements AutoCloseable {

    private final int port;
    private RedisServer server;

    private TestRedis(int port, RedisServer server) {
        this.port = port;
        this.server = server;
    }

    static TestRedis start() {
        int port = freePort();
        Optional<RedisServer> started = server(port);
        Assumptions.assumeTrue(
                started.isPresent(), "No redis-server runs here: neither the bundled one nor one on PATH");
        return new TestRedis(port, started.orElseThrow());
    }

    private static Optional<RedisServer> server(int port) {
        return started(builder(port))
                .or(() -> onPath().flatMap(binary -> started(builder(port).executableProvider(() -> binary))));
    }

    private static RedisServerBuilder builder(int port) {
        return RedisServer.newRedisServer()
                .port(port)
                .bind("127.0.0.1")
                .setting("save \"\"")
                .onShutdownForceStop(true);
    }

    private static Optional<RedisServer> started(RedisServerBuilder builder) {
        try {
            RedisServer server = builder.build();
            server.start();
            return Optional.of(server);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<File> onPath() {
        return Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "redis-server").toFile())
                .filter(File::canExecute)
                .findFirst();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "redis://127.0.0.1:" + port;
    }

    /// As a crash would: nothing is saved.
    void kill() {
        try {
            server.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void startAgain() {
        server = server(port).orElseThrow();
    }

    /// A link that answers already, and waits long enough for a busy machine.
    RedisLink link(Runnable onFailure) {
        return awaited(new RedisLink(url(), Duration.ofSeconds(10), onFailure));
    }

    /// A link that answers already, as impatient as in production.
    RedisLink impatientLink(Runnable onFailure) {
        return awaited(new RedisLink(url(), onFailure));
    }

    private static RedisLink awaited(RedisLink link) {
        await(link);
        return link;
    }

    /// Returns once Redis answers.
    static void await(RedisLink link) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!link.answers()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Redis did not answer within 20 s");
            }
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
