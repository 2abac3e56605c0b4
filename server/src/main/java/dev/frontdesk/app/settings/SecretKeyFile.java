package dev.frontdesk.app.settings;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/// The root key of a server whose operator has set none: `secret.key` in the data folder, readable by
/// its owner only. What is encrypted cannot be read without it.
public final class SecretKeyFile {

    private static final String NAME = "secret.key";

    private SecretKeyFile() {}

    /// The key that was set, else the one in the data folder, which is made the first time.
    ///
    /// @throws DataFolderUnusable when the file can be neither read nor written, or holds no key
    public static Secret of(Settings settings) {
        var set = settings.access().secretKey();
        return set == null ? in(settings.storage().dataDir()) : set;
    }

    static Secret in(Path dataDir) {
        var file = dataDir.resolve(NAME);
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            var key = Files.readString(file).strip();
            return SettingFormats.ROOT_KEY
                    .read(key)
                    .orElseThrow(() -> new DataFolderUnusable(file
                            + " is damaged: it holds no key. Bring it back from a backup; without it what was"
                            + " encrypted cannot be read."));
        } catch (IOException failed) {
            throw DataFolderUnusable.because(dataDir, failed);
        }
    }

    /// Written beside and moved, so that a crash leaves a whole key or none; the first of two wins.
    private static void create(Path file) throws IOException {
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var fresh = posix(folder)
                ? Files.createTempFile(
                        folder,
                        NAME,
                        null,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createTempFile(folder, NAME, null);
        try {
            Files.writeString(fresh, Tokens.random() + "\n", StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException other) {
            // Another process made one first: that one counts.
        } catch (UnsupportedOperationException noLinks) {
            Files.move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static boolean posix(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
