package dev.frontdesk.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabasesIT {

    private static final Path PROGRAMS = Path.of("target", "postgres-programs").toAbsolutePath();
    private static final byte[] SECRET = "a secret".getBytes(StandardCharsets.UTF_8);
    private static final byte[] ANOTHER = "another secret".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private static Path somebodyElses;

    /// Plays the external server.
    private static LocalPostgres server;

    @TempDir
    private Path data;

    @BeforeAll
    static void startServer() {
        server = LocalPostgres.start(somebodyElses, PROGRAMS);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void worksAsARoleThatOwnsNothingAndWhoseWaitsEnd() {
        try (var database = new Databases(SECRET).open(new DatabaseSettings.Local(data, PROGRAMS))) {
            var sql = JdbcClient.create(database.dataSource());
            assertThat(ask(sql, "SELECT current_user")).isEqualTo("frontdesk_app");
            assertThat(ask(sql, "SHOW statement_timeout")).isEqualTo("5s");
            assertThat(ask(sql, "SHOW lock_timeout")).isEqualTo("4s");
            assertThat(ask(sql, "SHOW transaction_isolation")).isEqualTo("read committed");
            assertThat(ask(sql, "SELECT tableowner FROM pg_tables WHERE tablename = 'businesses'"))
                    .isEqualTo("frontdesk");
            assertThat(ask(sql, "SELECT rolsuper::text FROM pg_roles WHERE rolname = 'frontdesk'"))
                    .isEqualTo("false");
        }
    }

    @Test
    void opensAgainUnderAnotherSecret() {
        new Databases(SECRET).open(new DatabaseSettings.Local(data, PROGRAMS)).close();

        try (var database = new Databases(ANOTHER).open(new DatabaseSettings.Local(data, PROGRAMS))) {
            assertThat(ask(JdbcClient.create(database.dataSource()), "SELECT count(*)::text FROM businesses"))
                    .isEqualTo("0");
        }
    }

    @Test
    void anExternalDatabaseIsMigratedAndTheRoleMade() throws SQLException {
        var external = external("made", "CREATEROLE");
        tell("DROP ROLE IF EXISTS frontdesk_app");

        try (var database = new Databases(SECRET).open(external);
                var secondNode = new Databases(SECRET).open(external)) {
            for (var node : List.of(database, secondNode)) {
                assertThat(ask(JdbcClient.create(node.dataSource()), "SELECT current_user"))
                        .isEqualTo("frontdesk_app");
            }
        }
        drop("made");
    }

    @Test
    void anOwnerWhoMayNotMakeTheRoleIsToldTheSqlWhichThenWorks() throws SQLException {
        var external = external("powerless", "NOCREATEROLE");
        tell("DROP ROLE IF EXISTS frontdesk_app");

        var refusal = catchUnusable(external);
        assertThat(refusal).contains("may not create").doesNotContain(Passwords.derived(SECRET, "frontdesk_app"));
        tell(refusal.substring(refusal.indexOf("CREATE ROLE"), refusal.indexOf(';')));
        new Databases(SECRET).open(external).close();

        drop("powerless");
    }

    @Test
    void aRoleThatRowLevelSecurityDoesNotBindIsRefused() throws SQLException {
        var external = external("bypassing", "CREATEROLE");
        tell("DROP ROLE IF EXISTS frontdesk_app");
        new Databases(SECRET).open(external).close();

        for (var power : List.of("BYPASSRLS", "SUPERUSER")) {
            tell("ALTER ROLE frontdesk_app " + power);
            assertThat(catchUnusable(external)).contains("ALTER ROLE frontdesk_app");
            tell("ALTER ROLE frontdesk_app NO" + power);
        }
        tell("bypassing", "ALTER TABLE numbers OWNER TO frontdesk_app");
        assertThat(catchUnusable(external)).contains("owns the tables");

        drop("bypassing");
    }

    @Test
    void aDatabaseThatCannotBeReachedIsNamedWithoutItsPassword() {
        var nowhere = new DatabaseSettings.External(
                "jdbc:postgresql://127.0.0.1:1/frontdesk?password=hidden", "someone", "secret");

        assertThat(catchUnusable(nowhere))
                .contains("127.0.0.1:1/frontdesk")
                .doesNotContain("hidden")
                .doesNotContain("secret");
    }

    private static String catchUnusable(DatabaseSettings settings) {
        var message = new StringBuilder();
        assertThatThrownBy(() -> new Databases(SECRET).open(settings).close())
                .isInstanceOfSatisfying(DatabaseUnusable.class, e -> message.append(e.getMessage()));
        return message.toString();
    }

    private static DatabaseSettings.External external(String name, String power) throws SQLException {
        tell("CREATE ROLE " + name + " LOGIN PASSWORD 'owner' " + power);
        tell("CREATE DATABASE " + name + " OWNER " + name);
        return new DatabaseSettings.External(server.url(name), name, "owner");
    }

    private static void drop(String name) throws SQLException {
        tell("DROP DATABASE " + name + " WITH (FORCE)");
        tell("DROP ROLE IF EXISTS frontdesk_app");
        tell("DROP ROLE " + name);
    }

    private static String ask(JdbcClient sql, String question) {
        return sql.sql(question).query(String.class).single();
    }

    private static void tell(String order) throws SQLException {
        tell("postgres", order);
    }

    private static void tell(String database, String order) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(server.url(database), "postgres", server.superuserPassword());
                var statement = connection.createStatement()) {
            statement.execute(order);
        }
    }
}
