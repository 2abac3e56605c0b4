package dev.frontdesk.store;

import dev.frontdesk.call.RecordingFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;

/// Recordings in a folder that only the program's user may read. With several nodes, one they share.
public final class FolderRecordings implements RecordingFiles {

    private static final Set<PosixFilePermission> OWNERS_FOLDER = PosixFilePermissions.fromString("rwx------");

    private final Path folder;

    /// @param folder made when the first recording comes
    public FolderRecordings(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public Pending create(String name) throws IOException {
        var file = file(name);
        Files.createDirectories(file.getParent(), PosixFilePermissions.asFileAttribute(OWNERS_FOLDER));
        return new FolderPending(file);
    }

    @Override
    public InputStream open(String name) throws IOException {
        return Files.newInputStream(file(name), StandardOpenOption.READ);
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(file(name));
    }

    @Override
    public void olderThan(Instant instant, Consumer<String> name) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var all = Files.walk(folder)) {
                all.filter(path -> Files.isRegularFile(path) && changedBefore(path, instant))
                        .map(path -> folder.relativize(path).toString())
                        .forEach(name);
            }
        }
    }

    /// Where a recording lies, whether it is there or not.
    Path path(String name) {
        return file(name);
    }

    private static boolean changedBefore(Path file, Instant instant) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(instant);
        } catch (NoSuchFileException deleted) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        var file = folder.resolve(name).normalize();
        if (!file.startsWith(folder) || file.equals(folder)) {
            throw new IllegalArgumentException("Not the name of a recording: " + name);
        }
        return file;
    }
}
