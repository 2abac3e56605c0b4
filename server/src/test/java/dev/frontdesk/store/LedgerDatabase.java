package dev.frontdesk.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariDataSource;
import dev.frontdesk.booking.TestBusiness;
import dev.frontdesk.business.BusinessId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A PostgreSQL with the schema and [TestBusiness], emptied of appointments before each test, used as the
/// role the program works as.
final class LedgerDatabase implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    static final UUID CONTACT = new UUID(0, 1);

    private static final String SETUP = """
            INSERT INTO businesses (id, slug, settings, created_at, updated_at) VALUES (:id, 'bella', '', now(), now());
            INSERT INTO resources (business_id, slug, name) VALUES (:id, 'lee', 'Lee'), (:id, 'roy', 'Roy');
            INSERT INTO services (business_id, slug, name, duration, buffer)
            VALUES (:id, 'check-up', '', '30m', '5m'), (:id, 'vaccination', '', '15m', '0');
            INSERT INTO contacts (business_id, id, created_at) VALUES (:id, :contact, now());
            """;

    private @Nullable EmbeddedPostgres postgres;
    private final HikariDataSource pool = new HikariDataSource();
    private final JdbcClient jdbc = JdbcClient.create(pool);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));

    JdbcClient jdbc() {
        return jdbc;
    }

    /// One transaction of one business, run again when the database gave it up to break a deadlock.
    <T> T in(BusinessId business, Supplier<T> work) {
        try {
            return once(business, work);
        } catch (PessimisticLockingFailureException deadlock) {
            return in(business, work);
        }
    }

    private <T> T once(BusinessId business, Supplier<T> work) {
        return transaction.execute(status -> {
            jdbc.sql("SELECT set_config('frontdesk.business', ?, true)")
                    .param(business.toString())
                    .query(String.class)
                    .single();
            return work.get();
        });
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        try {
            EmbeddedPostgres started = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            postgres = started;
            JdbcClient owner = JdbcClient.create(started.getPostgresDatabase());
            owner.sql("CREATE ROLE frontdesk_app LOGIN PASSWORD 'app'").update();
            String schema = new ClassPathResource("db/migration/V1__schema.sql").getContentAsString(UTF_8);
            new org.springframework.jdbc.core.JdbcTemplate(started.getPostgresDatabase()).execute(schema);
            owner.sql(SETUP.replace(":id", "'" + TestBusiness.ID + "'").replace(":contact", "'" + CONTACT + "'"))
                    .update();
            pool.setJdbcUrl(started.getJdbcUrl("frontdesk_app", "postgres"));
            pool.setUsername("frontdesk_app");
            pool.setPassword("app");
            pool.setMaximumPoolSize(20);
            pool.setConnectionTimeout(60_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        in(TestBusiness.ID, () -> jdbc.sql("DELETE FROM appointments").update());
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        pool.close();
        if (postgres != null) {
            postgres.close();
        }
    }
}
