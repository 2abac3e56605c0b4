package dev.frontdesk.simulator.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The packaged server as tests start it. It lives for a minute or two, so the second compiler would not pay.
public final class TestedServer {

    private static final String BRIEFLY = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";
    private static final int UNPACKED_WITHIN_SECONDS = 120;

    private TestedServer() {}

    /// From its one jar, not started.
    ///
    /// @param data an existing folder
    public static RunningServer packed(Path data, Map<String, String> settings) {
        return from(jar(), data, settings);
    }

    /// Unpacked as `./frontdesk` has it, which starts in half the time; not started.
    ///
    /// @param data an existing folder
    public static RunningServer unpacked(Path data, Map<String, String> settings) {
        return from(Unpacked.JAR, data, settings);
    }

    private static RunningServer from(Path jar, Path data, Map<String, String> settings) {
        var environment = new HashMap<>(settings);
        environment.put("JDK_JAVA_OPTIONS", BRIEFLY);
        return new RunningServer(jar, data.toAbsolutePath(), environment);
    }

    private static Path jar() {
        return ServerJar.find().orElseThrow(() -> new AssertionError("the server's jar is not built"));
    }

    /// Once for all tests of a run: whoever comes meanwhile waits.
    private static final class Unpacked {

        private static final Path JAR = unpack(jar());

        /// As far below the repository's root as the packed one.
        private static Path unpack(Path jar) {
            var folder = jar.resolve("../../../target/server").normalize();
            try {
                delete(folder);
                Files.createDirectories(folder.getParent());
                extract(jar, folder);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            return folder.resolve(jar.getFileName());
        }

        private static void extract(Path jar, Path folder) throws IOException {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var extract = new ProcessBuilder(
                            java,
                            "-Djarmode=tools",
                            "-jar",
                            jar.toString(),
                            "extract",
                            "--destination",
                            folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                if (!extract.waitFor(UNPACKED_WITHIN_SECONDS, TimeUnit.SECONDS) || extract.exitValue() != 0) {
                    throw new AssertionError(jar + " cannot be unpacked into " + folder);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            } finally {
                extract.destroyForcibly();
            }
        }

        private static void delete(Path folder) throws IOException {
            if (Files.exists(folder)) {
                try (var all = Files.walk(folder)) {
                    for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(each);
                    }
                }
            }
        }
    }
}
