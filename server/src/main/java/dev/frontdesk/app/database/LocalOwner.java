package dev.frontdesk.app.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Sets a server of our own up: the database `frontdesk` and the role of the same name that owns it, which
/// is no superuser.
final class LocalOwner {

    private static final String NAME = "frontdesk";

    private LocalOwner() {}

    static Owner in(LocalPostgres server, byte[] secret) throws SQLException {
        var owner = new Owner(server.url(NAME), NAME, Passwords.derived(secret, NAME));
        var working = Passwords.derived(secret, WorkingRole.NAME);
        try (var connection =
                DriverManager.getConnection(server.url("postgres"), "postgres", server.superuserPassword())) {
            role(connection, NAME, owner.password());
            role(connection, WorkingRole.NAME, working);
            if (absent(connection, "SELECT FROM pg_database WHERE datname = '" + NAME + "'")) {
                execute(connection, "CREATE DATABASE " + NAME + " OWNER " + NAME);
                execute(connection, "REVOKE TEMPORARY ON DATABASE " + NAME + " FROM PUBLIC");
            }
        }
        return owner;
    }

    /// The password is set every time, because the secret key it is derived from may have changed.
    private static void role(Connection connection, String name, String password) throws SQLException {
        if (absent(connection, "SELECT FROM pg_roles WHERE rolname = '" + name + "'")) {
            execute(connection, "CREATE ROLE " + name + " " + WorkingRole.POWERS);
        }
        execute(connection, Passwords.setting(name, password));
    }

    private static boolean absent(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            return !rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
