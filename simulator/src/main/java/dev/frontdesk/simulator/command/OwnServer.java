package dev.frontdesk.simulator.command;

import dev.frontdesk.simulator.process.RunningServer;
import dev.frontdesk.simulator.process.ServerJar;
import dev.frontdesk.simulator.process.Servers;
import dev.frontdesk.simulator.process.SharedRedis;
import dev.frontdesk.simulator.twilio.messages.MessagesApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// A server of the program's own, on a folder that is thrown away, without limits on requests.
final class OwnServer {

    private static final String ACCOUNT = "AC0123456789abcdef0123456789abcdef";
    private static final String TOKEN = "a-token-of-the-simulators-own";
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

    /// Two servers on the database of the first, behind one address.
    int withTwo(Map<String, String> settings, ToIntFunction<Servers> work) throws IOException {
        var shared = new HashMap<>(settings);
        shared.put("FRONTDESK_SECRET_KEY", UUID.randomUUID().toString());
        shared.put("FRONTDESK_PUBLIC_URL", "http://frontdesk.test");
        shared.put("TWILIO_ACCOUNT_SID", ACCOUNT);
        shared.put("TWILIO_AUTH_TOKEN", TOKEN);
        var redis = SharedRedis.start();
        redis.ifPresent(started -> shared.put("FRONTDESK_REDIS_URL", started.url()));
        try (var texts = new MessagesApi(ACCOUNT, TOKEN)) {
            shared.put("TWILIO_BASE_URL", texts.url());
            return with(shared, other -> beside(other, work));
        } finally {
            redis.ifPresent(SharedRedis::close);
        }
    }

    private int beside(RunningServer other, ToIntFunction<Servers> work) {
        try {
            var data = Files.createTempDirectory("frontdesk");
            try (var doomed = other.beside(data)) {
                doomed.start();
                return work.applyAsInt(Servers.two(doomed, other));
            } finally {
                leave(data);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
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
