package dev.frontdesk.app.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/// Opens databases: starts PostgreSQL where it is ours, sees to the roles, migrates as the owner, and hands
/// out connections as a role that sees one business at a time.
public final class Databases {

    private static final int CONNECTIONS = 20;
    private static final Duration FOR_A_CONNECTION = Duration.ofSeconds(10);
    private static final Pattern QUERY = Pattern.compile("\\?.*");

    /// Every wait for the server has an end, of which the connection's own is the last.
    private static final String DEADLINES = "-c statement_timeout=5s -c lock_timeout=4s"
            + " -c idle_in_transaction_session_timeout=30s -c default_transaction_isolation=read\\ committed";

    private static final String SOCKET_SECONDS = "20";

    private final byte[] secret;

    /// @param secret the same on every node; the roles' passwords are derived from it
    public Databases(byte[] secret) {
        this.secret = secret.clone();
    }

    /// @throws DatabaseUnusable when it cannot be worked with; nothing is left running then
    public Database open(DatabaseSettings settings) {
        return switch (settings) {
            case DatabaseSettings.External it -> external(new Owner(it.url(), it.user(), it.password()));
            case DatabaseSettings.Local it -> local(LocalPostgres.start(it.data(), it.unpacked()));
        };
    }

    private Database external(Owner owner) {
        try {
            owner.connect().close();
            workingRole().ensure(owner);
        } catch (SQLException e) {
            throw unusable(owner, e);
        }
        return ready(owner, null);
    }

    private Database local(LocalPostgres server) {
        try {
            return ready(LocalOwner.in(server, secret), server);
        } catch (SQLException | RuntimeException e) {
            server.close();
            throw e instanceof DatabaseUnusable sentence
                    ? sentence
                    : new DatabaseUnusable("The database could not be set up: " + e.getMessage(), e);
        }
    }

    private Database ready(Owner owner, @Nullable LocalPostgres server) {
        migrate(owner);
        var pool = pool(owner.url());
        try {
            WorkingRole.check(pool);
            return new Database(pool, server);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private static void migrate(Owner owner) {
        try {
            Flyway.configure(Databases.class.getClassLoader())
                    .dataSource(owner.dataSource())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new DatabaseUnusable("The database could not be migrated: " + e.getMessage(), e);
        }
    }

    private HikariDataSource pool(String url) {
        var config = new HikariConfig();
        config.setPoolName("frontdesk");
        config.setJdbcUrl(url);
        config.setUsername(WorkingRole.NAME);
        config.setPassword(workingRole().password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(FOR_A_CONNECTION.toMillis());
        config.addDataSourceProperty("ApplicationName", "frontdesk");
        config.addDataSourceProperty("options", DEADLINES);
        config.addDataSourceProperty("connectTimeout", "5");
        config.addDataSourceProperty("socketTimeout", SOCKET_SECONDS);
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        // A detail quotes the row that was refused, and exceptions are logged.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return new HikariDataSource(config);
    }

    private WorkingRole workingRole() {
        return new WorkingRole(Passwords.derived(secret, WorkingRole.NAME));
    }

    /// The address without what follows the question mark, where passwords may be.
    private static DatabaseUnusable unusable(Owner owner, SQLException e) {
        return new DatabaseUnusable(
                "The database " + QUERY.matcher(owner.url()).replaceFirst("") + " cannot be used as " + owner.user()
                        + ": " + e.getMessage(),
                e);
    }
}
