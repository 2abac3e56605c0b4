package dev.frontdesk.app.settings;

import dev.frontdesk.business.document.yaml.Mistake;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Where a process finds its settings: the environment and `frontdesk.yaml` in the program's folder.
///
/// @param home the folder the program lies in
public record SettingsSource(Path home, Map<String, String> environment) {

    private static final String FILE = "frontdesk.yaml";

    public SettingsSource {
        environment = Map.copyOf(environment);
    }

    /// Of this process. The launcher names the folder; without it, it is where the process was started.
    public static SettingsSource ofProcess() {
        return new SettingsSource(
                Path.of(System.getProperty("frontdesk.home", "")).toAbsolutePath(), System.getenv());
    }

    /// @param overrides of the command line, by environment name
    public RawSettings raw(Map<String, String> overrides) {
        return new RawSettings(overrides, environment, file());
    }

    private SettingsFile file() {
        var file = home.resolve(FILE);
        if (!Files.exists(file)) {
            return SettingsFile.NONE;
        }
        try {
            return SettingsFile.read(FILE, Files.readString(file));
        } catch (CharacterCodingException notUtf8) {
            return unusable("bytes that are not UTF-8", "text saved as UTF-8");
        } catch (IOException unreadable) {
            return unusable("a file that cannot be read", "a file you may read");
        }
    }

    private static SettingsFile unusable(String found, String expected) {
        return new SettingsFile(Map.of(), List.of(Mistake.inWhole(FILE, found, expected)));
    }
}
