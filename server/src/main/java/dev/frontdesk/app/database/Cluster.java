package dev.frontdesk.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// A PostgreSQL cluster folder, made when it is not there. It becomes visible under its name only once it
/// is whole, so that a program killed on the way leaves nothing half made.
///
/// @param superuserPassword of the role `postgres`
record Cluster(Path folder, String superuserPassword) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    static Cluster in(Path data, PostgresBinaries binaries, PostgresAccount account) throws IOException {
        var password = Passwords.keptIn(data.resolve("postgres.password"));
        var folder = data.resolve("postgres");
        if (Files.isDirectory(folder)) {
            account.own(folder);
        } else {
            var fresh = data.resolve("postgres.new");
            Trees.delete(fresh);
            Files.createDirectory(fresh);
            account.own(fresh);
            initialise(fresh, password, binaries, account);
            Files.move(fresh, folder);
        }
        return new Cluster(folder.toRealPath(), password);
    }

    /// Locale and collation are PostgreSQL's own, so that they do not depend on the machine's.
    private static void initialise(Path folder, String password, PostgresBinaries binaries, PostgresAccount account)
            throws IOException {
        var passwordFile = folder.resolveSibling("postgres.init");
        Files.deleteIfExists(passwordFile);
        Passwords.write(passwordFile, password);
        try {
            account.own(passwordFile);
            var arguments = List.of(
                    "-D", folder.toString(),
                    "-U", "postgres",
                    "-A", "scram-sha-256",
                    "--pwfile", passwordFile.toString(),
                    "-E", "UTF8",
                    "--locale", "C",
                    "--locale-provider", "builtin",
                    "--builtin-locale", "C.UTF-8");
            var made = account.run(PATIENCE, binaries.program("initdb"), arguments);
            if (!made.worked()) {
                throw new DatabaseUnusable("PostgreSQL could not make its files in " + folder + ": " + made.output());
            }
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }
}
