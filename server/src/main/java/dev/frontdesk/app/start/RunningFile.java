package dev.frontdesk.app.start;

import dev.frontdesk.app.settings.DataFolderUnusable;
import dev.frontdesk.app.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import tools.jackson.databind.json.JsonMapper;

/// `running.json` in the data folder: where the running server is and how a program of the same user may
/// talk to it. Readable by its owner only; gone when the server has stopped.
final class RunningFile {

    private final Path file;

    RunningFile(Settings settings) {
        file = settings.storage().dataDir().resolve("running.json");
    }

    /// Written beside and moved, so that nobody reads half of it.
    ///
    /// @throws DataFolderUnusable when it cannot be written
    void write(String url, Settings settings, String token) {
        var content = new LinkedHashMap<String, Object>();
        content.put("url", url);
        content.put("publicUrl", settings.addresses().publicUrl().toString());
        content.put("pid", ProcessHandle.current().pid());
        content.put("twilioAccountSid", settings.twilio().accountSid());
        content.put("twilioAuthToken", settings.twilio().authToken().value());
        content.put("token", token);
        try {
            var folder = Files.createDirectories(file.toAbsolutePath().getParent());
            var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var fresh = Files.createTempFile(folder, "running", null, onlyOwner);
            Files.write(
                    fresh, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw DataFolderUnusable.because(settings.storage().dataDir(), failed);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
