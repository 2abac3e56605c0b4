package dev.frontdesk.app.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Starts the server of a cluster and waits until it takes connections; after a crash that includes its
/// recovery.
///
/// @param log where the server writes what it has to say
record PostgresLaunch(PostgresBinaries binaries, PostgresAccount account, Path cluster, Path log) {

    private static final Duration RECOVERY = Duration.ofMinutes(5);
    private static final int TRIES = 3;
    /// Terse, and without statements, because both would show what people said and who they are.
    private static final Map<String, String> SETTINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", "''"),
            Map.entry("max_connections", "100"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_min_messages", "log"),
            Map.entry("log_checkpoints", "off"),
            Map.entry("jit", "off")));

    /// Somebody may take the port between its choice and the start, hence more than one try.
    int onFreePort() throws IOException {
        var output = "";
        for (var tried = 0; tried < TRIES; tried++) {
            var port = freePort();
            var started = account.run(RECOVERY.plusSeconds(10), binaries.program("pg_ctl"), arguments(port));
            if (started.worked()) {
                return port;
            }
            output = started.output();
        }
        throw new DatabaseUnusable(
                "PostgreSQL does not start in " + cluster + "; its own words are in " + log + ". " + output);
    }

    /// By `pg_ctl`, which gives the server a session of its own: Ctrl-C must reach it only through us.
    private List<String> arguments(int port) {
        var options = new ArrayList<String>();
        options.add("-p " + port);
        SETTINGS.forEach((name, value) -> options.add("-c " + name + "=" + value));
        return List.of(
                "start", "-w",
                "-t", Long.toString(RECOVERY.toSeconds()),
                "-D", cluster.toString(),
                "-l", log.toString(),
                "-o", String.join(" ", options));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
