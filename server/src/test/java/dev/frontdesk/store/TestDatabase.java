package dev.frontdesk.store;

import dev.frontdesk.app.database.Database;
import dev.frontdesk.app.database.DatabaseSettings;
import dev.frontdesk.app.database.Databases;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ContactId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.FileSystemUtils;

/// One PostgreSQL for all tests of a JVM, migrated, and used as the role that row-level security binds.
/// Tests keep apart by working for businesses of their own.
public final class TestDatabase {

    public static final Instant NOW = Instant.parse("2026-11-20T17:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Database DATABASE = open();
    private static final PlatformTransactionManager TRANSACTIONS = new JdbcTransactionManager(DATABASE.dataSource());
    private static final JdbcTemplate JDBC = new JdbcTemplate(DATABASE.dataSource());
    private static final JdbcClient SQL = JdbcClient.create(JDBC);
    private static final JdbcBusinessScope SCOPE = new JdbcBusinessScope(TRANSACTIONS, SQL, _ -> {});

    private TestDatabase() {}

    public static DataSource dataSource() {
        return DATABASE.dataSource();
    }

    /// A connection outside of the pool.
    public static Connection apart() throws SQLException {
        return DATABASE.apart();
    }

    public static PlatformTransactionManager transactions() {
        return TRANSACTIONS;
    }

    public static JdbcTemplate jdbc() {
        return JDBC;
    }

    public static JdbcClient sql() {
        return SQL;
    }

    public static JdbcBusinessScope scope() {
        return SCOPE;
    }

    /// A new business with nothing but its row.
    public static BusinessId business() {
        var id = UUID.randomUUID();
        SQL.sql("INSERT INTO businesses (id, slug, settings, created_at, updated_at) VALUES (?, ?, '', now(), now())")
                .params(id, "b-" + id)
                .update();
        return new BusinessId(id);
    }

    /// A business with the services and resources of [TestBusiness], so that appointments can be entered.
    public static BusinessId businessWithServices() {
        var business = business();
        SCOPE.in(business, () -> SQL.sql("""
                        WITH service AS (
                          INSERT INTO services (business_id, slug, name, duration, buffer)
                          VALUES (:id, 'check-up', 'Check-up', '30 min', '5 min'),
                            (:id, 'vaccination', 'Vaccination', '15 min', '0')),
                        resource AS (
                          INSERT INTO resources (business_id, slug, name)
                          VALUES (:id, 'lee', 'Dr. Lee'), (:id, 'roy', 'Dr. Roy'))
                        INSERT INTO service_resources (business_id, service, resource, position)
                        VALUES (:id, 'check-up', 'lee', 0), (:id, 'check-up', 'roy', 1), (:id, 'vaccination', 'roy', 0)
                        """).param("id", business.value()).update());
        return business;
    }

    /// A contact of whom nothing is known.
    public static ContactId contact(BusinessId business) {
        var id = UUID.randomUUID();
        SCOPE.in(
                business,
                () -> SQL.sql("INSERT INTO contacts (business_id, id, created_at) VALUES (?, ?, ?)")
                        .params(business.value(), id, Times.column(NOW))
                        .update());
        return new ContactId(id);
    }

    private static Database open() {
        try {
            Files.createDirectories(TARGET);
            var data = Files.createTempDirectory(TARGET, "test-database-");
            var secret = "the tests' secret".getBytes(StandardCharsets.UTF_8);
            var database =
                    new Databases(secret).open(new DatabaseSettings.Local(data, TARGET.resolve("postgres-programs")));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(database, data)));
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void discard(Database database, Path data) {
        try {
            database.close();
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
