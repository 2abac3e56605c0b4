package dev.frontdesk.simulator.process;

import dev.frontdesk.simulator.desk.DeskAddress;
import dev.frontdesk.simulator.desk.DeskConnection;
import dev.frontdesk.simulator.desk.Rest;
import dev.frontdesk.simulator.desk.RunningFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// The server's jar as a child process. It keeps its folder and ports over every stop, kill and start.
///
/// One thread starts, stops and kills; any may ask [#isUp] and use [#connection].
public final class RunningServer implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration STOP = Duration.ofSeconds(30);
    private static final long POLL_MILLIS = 50;

    private final Path jar;
    private final Path data;
    private final Map<String, String> environment;
    private final int port = FreePorts.one();
    private final int mediaPort = FreePorts.one();
    private final RunningFile file;
    private final DeskConnection connection = new DeskConnection(this::address);

    private @Nullable Process process;
    private volatile @Nullable DeskAddress address;
    private volatile boolean up;

    /// @param jar `server/target/frontdesk-run.jar` of a checkout, absolute
    /// @param data an existing folder, absolute; left as it is on close
    public RunningServer(Path jar, Path data, Map<String, String> environment) {
        this.jar = jar;
        this.data = data;
        this.environment = Map.copyOf(environment);
        this.file = new RunningFile(data);
    }

    /// Another one on another folder and the same database, not started. It lives no longer than this one's database.
    ///
    /// @param folder an existing one, absolute
    public RunningServer beside(Path folder) {
        var shared = new HashMap<>(environment);
        shared.putAll(SharedDatabase.settings(data));
        return new RunningServer(jar, folder, shared);
    }

    /// Host and port where callers' streams come in.
    public String media() {
        return "localhost:" + mediaPort;
    }

    /// Starts and waits until it is ready.
    ///
    /// @return how long that took
    public Duration start() {
        var began = System.nanoTime();
        try {
            Files.deleteIfExists(data.resolve("running.json"));
            process = builder().start();
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
        await("the server to be ready", START, this::isReady);
        up = true;
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /// As `kill -9` does: nothing is flushed, nobody is told.
    public void kill() {
        var running = require();
        up = false;
        running.destroyForcibly();
        await("the killed server to be gone", STOP, () -> !running.isAlive());
    }

    public void stop() {
        var running = require();
        up = false;
        running.destroy();
        try {
            if (!running.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (process != null) {
            stop();
        }
    }

    /// Whether it is ready and its secrets of this start are known: they may differ from the last one's.
    public boolean isUp() {
        return up;
    }

    public DeskConnection connection() {
        return connection;
    }

    /// What the server printed.
    public Path log() {
        return data.resolve("server.log");
    }

    private DeskAddress address() {
        var known = address;
        if (known == null) {
            throw new IllegalStateException("the server was never ready");
        }
        return known;
    }

    private boolean isReady() {
        if (!require().isAlive()) {
            throw new IllegalStateException("the server ended with " + require().exitValue() + ": " + lastOfLog());
        }
        var written = file.read();
        written.ifPresent(now -> address = now);
        return written.isPresent() && new Rest(connection).isReady();
    }

    private ProcessBuilder builder() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Xmx1g",
                "-jar",
                jar.toString(),
                "run"));
        command.addAll(List.of("--port", "" + port, "--media-port", "" + mediaPort, "--data", data.toString()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        // The examples lie at the repository's root, two folders above the jar's.
        builder.directory(jar.resolve("../../..").normalize().toFile());
        builder.environment().putAll(environment);
        return builder;
    }

    private String lastOfLog() {
        try {
            var lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException unreadable) {
            return "no log";
        }
    }

    private Process require() {
        if (process == null) {
            throw new IllegalStateException("the server was not started");
        }
        return process;
    }

    private void await(String what, Duration deadline, BooleanSupplier condition) {
        var end = System.nanoTime() + deadline.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain for " + what + ": " + lastOfLog());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the server", interrupted);
        }
    }
}
