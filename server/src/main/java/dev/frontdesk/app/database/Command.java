package dev.frontdesk.app.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program run to its end, with a deadline.
final class Command {

    private Command() {}

    /// @param output standard output and error
    record Result(int status, String output) {

        boolean worked() {
            return status == 0;
        }
    }

    /// A status of -1 means that it could not be started or took longer than the deadline, and was
    /// killed.
    static Result run(List<String> words, Duration deadline) {
        try {
            var output = Files.createTempFile("frontdesk-", ".out");
            try {
                return run(words, deadline, output);
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            return new Result(-1, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result(-1, "interrupted");
        }
    }

    private static Result run(List<String> words, Duration deadline, Path output)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        if (process.waitFor(deadline.toMillis(), TimeUnit.MILLISECONDS)) {
            return new Result(
                    process.exitValue(),
                    Files.readString(output, StandardCharsets.ISO_8859_1).strip());
        }
        process.destroyForcibly();
        return new Result(-1, "took longer than " + deadline);
    }
}
