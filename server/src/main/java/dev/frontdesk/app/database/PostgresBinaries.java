package dev.frontdesk.app.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;

/// The PostgreSQL programs of this platform, which the runnable jar carries as an archive.
///
/// @param home holds `bin`, `lib` and `share`
record PostgresBinaries(Path home) {

    /// Unpacks the archive below `folder`, unless the same one is there already. Safe against a program
    /// killed on the way and against another one that unpacks into the same folder.
    ///
    /// @throws DatabaseUnusable when the jar was built for another platform
    static PostgresBinaries unpackedIn(Path folder) throws IOException {
        var archive = archive();
        var home = folder.resolve("postgres-" + fingerprint(archive));
        if (!Files.isDirectory(home)) {
            Files.createDirectories(folder);
            var fresh = Files.createTempDirectory(folder, "unpacking-");
            try (var in = new BufferedInputStream(archive.openStream())) {
                TarXz.unpack(in, fresh);
            }
            put(fresh, home);
        }
        return new PostgresBinaries(home);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
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

    /// Tells one version from another without reading the archive.
    private static String fingerprint(URL archive) throws IOException {
        var connection = archive.openConnection();
        if (connection instanceof JarURLConnection jar) {
            connection.setUseCaches(false);
            try (var file = jar.getJarFile()) {
                return HexFormat.of()
                        .toHexDigits(file.getEntry(jar.getEntryName()).getCrc(), 8);
            }
        }
        return HexFormat.of().toHexDigits(connection.getContentLengthLong(), 8);
    }
}
