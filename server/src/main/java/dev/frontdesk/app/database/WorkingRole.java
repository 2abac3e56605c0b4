package dev.frontdesk.app.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The role the program works as: it owns nothing, and row-level security binds it. A role belongs to a
/// whole PostgreSQL server: two Frontdesks with databases on one server need the same secret key.
record WorkingRole(String password) {

    static final String NAME = "frontdesk_app";

    /// Any number, the same for all who make the role at once.
    private static final long ADVISORY_LOCK = 7_312_004_911L;

    static final String POWERS = "LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION";

    /// Makes the role, or gives it its password; nothing happens when it gets in already.
    ///
    /// @throws DatabaseUnusable when the owner may not, with the SQL for somebody who may
    void ensure(Owner owner) throws SQLException {
        if (owner.admits(NAME, password)) {
            return;
        }
        try (var connection = owner.connect()) {
            lock(connection);
            if (!owner.admits(NAME, password)) {
                make(connection, owner.user());
            }
        }
    }

    private void make(Connection connection, String owner) throws SQLException {
        var exists = exists(connection);
        try (var statement = connection.createStatement()) {
            if (!exists) {
                statement.execute("CREATE ROLE " + NAME + " " + POWERS);
            }
            statement.execute(Passwords.setting(NAME, password));
        } catch (SQLException refused) {
            var verb = exists ? "ALTER" : "CREATE";
            throw new DatabaseUnusable(
                    "The database user " + owner + " may not " + (exists ? "set the password of" : "create")
                            + " the role " + NAME + ": let an administrator of the database run  " + verb + " ROLE "
                            + NAME + " " + POWERS + " PASSWORD '" + Passwords.verifier(NAME, password)
                            + "';  and start again.",
                    refused);
        }
    }

    /// Refuses a role that could read past row-level security or take it off.
    ///
    /// @throws DatabaseUnusable when it can
    static void check(DataSource asRole) {
        var powers = JdbcClient.create(asRole).sql("""
                    SELECT rolsuper OR rolbypassrls OR EXISTS (
                             SELECT FROM pg_class
                             WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'
                               AND pg_has_role(current_user, relowner, 'MEMBER'))
                    FROM pg_roles WHERE rolname = current_user
                    """).query(Boolean.class).single();
        if (powers) {
            throw new DatabaseUnusable(
                    "The database role " + NAME + " is a superuser, has BYPASSRLS or owns the tables,"
                            + " so that nothing would keep businesses apart: run  ALTER ROLE " + NAME + " " + POWERS
                            + ";  and make another role the owner.");
        }
    }

    private static void lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + ADVISORY_LOCK + ")");
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT FROM pg_roles WHERE rolname = '" + NAME + "'")) {
            return rows.next();
        }
    }

    @Override
    public String toString() {
        return NAME;
    }
}
