package dev.frontdesk.simulator.command;

import dev.frontdesk.simulator.process.RunningServer;
import dev.frontdesk.simulator.process.ServerJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// A server of the program's own, on a folder that is thrown away, without limits on requests.
final class OwnServer {

    private static final Map<String, String> UNLIMITED = Map.of("FRONTDESK_RATE_LIMIT", "0");

    @Option(
            names = "--jar",
            paramLabel = "FILE",
            description = "The server (default: server/target/frontdesk-run.jar).")
    @Nullable
    Path jar;

    @Option(names = "--keep", description = "Keep the server's folder and print where it is.")
    boolean keep;

    int with(ToIntFunction<RunningServer> work) throws IOException {
        return with(Map.of(), work);
    }

    /// @param settings of the server, beside those every such server gets
    int with(Map<String, String> settings, ToIntFunction<RunningServer> work) throws IOException {
        var runnable = jar == null ? ServerJar.find().orElse(null) : jar.toAbsolutePath();
        if (runnable == null) {
            throw new IllegalStateException("The server is not built; run ./mvnw package first.");
        }
        var environment = new HashMap<>(UNLIMITED);
        environment.putAll(settings);
        var data = Files.createTempDirectory("frontdesk");
        try (var server = new RunningServer(runnable, data, environment)) {
            server.start();
            return work.applyAsInt(server);
        } finally {
            leave(data);
        }
    }

    private void leave(Path data) throws IOException {
        if (keep) {
            System.out.println("The server's folder: " + data);
            return;
        }
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
