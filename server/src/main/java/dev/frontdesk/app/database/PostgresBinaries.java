package dev.frontdesk.app.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// The PostgreSQL programs of this platform, which the runnable jar carries as an archive.
///
/// @param home holds `bin`, `lib` and `share`
record PostgresBinaries(Path home) {

    /// Unpacks the archive below `folder`, unless that release is there already. Safe against a program
    /// killed on the way and against another one that unpacks into the same folder.
    ///
    /// @throws DatabaseUnusable when the jar was built for another platform
    static PostgresBinaries unpackedIn(Path folder) throws IOException {
        var archive = archive();
        var home = folder.resolve(release(archive));
        if (!Files.isDirectory(home)) {
            Files.createDirectories(folder);
            put(unpacked(archive, folder), home);
        }
        return new PostgresBinaries(home);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static Path unpacked(URL archive, Path folder) throws IOException {
        var fresh = Files.createTempDirectory(folder, "unpacking-");
        try (var in = new BufferedInputStream(archive.openStream())) {
            TarXz.unpack(in, fresh);
            return fresh;
        } catch (IOException | RuntimeException e) {
            Trees.delete(fresh);
            throw e;
        }
    }

    private static void put(Path fresh, Path home) throws IOException {
        Trees.permit(fresh, "rwxr-xr-x");
        try {
            Files.move(fresh, home);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException anotherWasFirst) {
            Trees.delete(fresh);
        }
    }

    private static URL archive() {
        var name = "postgres-" + system() + "-" + machine() + ".txz";
        var found = PostgresBinaries.class.getClassLoader().getResource(name);
        if (found == null) {
            throw new DatabaseUnusable("This build carries no PostgreSQL for " + system() + " " + machine()
                    + ": build it on this machine, or set FRONTDESK_DATABASE_URL.");
        }
        return found;
    }

    private static String system() {
        var name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name;
    }

    private static String machine() {
        var name = System.getProperty("os.arch", "");
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> name;
        };
    }

    /// The name of the jar it is in, which ends with the version.
    private static String release(URL archive) {
        var path = archive.getPath();
        var jar = path.substring(0, path.lastIndexOf("!/"));
        return jar.substring(jar.lastIndexOf('/') + 1, jar.lastIndexOf(".jar"));
    }
}
