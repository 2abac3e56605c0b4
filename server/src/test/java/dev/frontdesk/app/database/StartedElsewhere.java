package dev.frontdesk.app.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;

/// A program of its own that starts a database, commits a row, says so, and waits to be killed.
final class StartedElsewhere {

    private StartedElsewhere() {}

    public static void main(String[] arguments) throws Exception {
        try (var server = LocalPostgres.start(Path.of(arguments[0]), Path.of(arguments[1]))) {
            try (var connection = DriverManager.getConnection(
                            server.url("postgres"), "postgres", server.superuserPassword());
                    var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE kept (word text)");
                statement.execute("INSERT INTO kept VALUES ('committed')");
            }
            System.out.println("ready");
            waitForever();
        }
    }

    private static void waitForever() throws IOException {
        while (System.in.read() >= 0) {
            // nobody writes; whoever reads is killed
        }
    }
}
