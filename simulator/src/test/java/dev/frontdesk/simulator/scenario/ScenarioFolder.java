package dev.frontdesk.simulator.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The scenarios of `src/test/resources/scenarios`, in order of their names.
public final class ScenarioFolder {

    private static final Path FOLDER = Path.of("src/test/resources/scenarios");

    private ScenarioFolder() {}

    public static List<Scenario> all() {
        return of(FOLDER);
    }

    /// Of another folder.
    public static List<Scenario> of(Path folder) {
        return of(folder, "");
    }

    /// Only those whose files' names begin so.
    public static List<Scenario> of(Path folder, String prefix) {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .map(ScenarioFolder::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Scenario read(Path file) {
        try {
            return ScenarioFile.read(file.getFileName().toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
