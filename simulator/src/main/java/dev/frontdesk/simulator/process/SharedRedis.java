package dev.frontdesk.simulator.process;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A Redis of our own that keeps nothing on disk.
public final class SharedRedis implements AutoCloseable {

    private static final int STOP_SECONDS = 5;

    private final Process process;
    private final int port;

    private SharedRedis(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// Empty where `redis-server` is not installed.
    public static Optional<SharedRedis> start() {
        int port = FreePorts.one();
        var command =
                List.of("redis-server", "--bind", "127.0.0.1", "--port", "" + port, "--save", "", "--appendonly", "no");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return Optional.of(new SharedRedis(process, port));
        } catch (IOException notInstalled) {
            return Optional.empty();
        }
    }

    /// For `FRONTDESK_REDIS_URL`.
    public String url() {
        return "redis://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
