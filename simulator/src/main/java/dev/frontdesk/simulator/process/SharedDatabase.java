package dev.frontdesk.simulator.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// The PostgreSQL of a server that runs, for another server beside it.
final class SharedDatabase {

    /// The line of `postmaster.pid` with the port.
    private static final int PORT_LINE = 3;

    private SharedDatabase() {}

    /// What the other server is to be started with. It needs the same `FRONTDESK_SECRET_KEY`.
    ///
    /// @param data the folder of the server that runs
    static Map<String, String> settings(Path data) {
        try {
            var port =
                    Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(PORT_LINE);
            return Map.of(
                    "FRONTDESK_DATABASE_URL",
                    "jdbc:postgresql://127.0.0.1:" + port.strip() + "/frontdesk",
                    "FRONTDESK_DATABASE_USER",
                    "postgres",
                    "FRONTDESK_DATABASE_PASSWORD",
                    Files.readString(data.resolve("postgres.password")).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
