package dev.frontdesk.store;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.BusinessScope;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// One PostgreSQL for the tests of the records, used as the role that row-level security binds.
final class RecordsDatabase implements BusinessScope {

    private static final RecordsDatabase SHARED = new RecordsDatabase();

    private final DataSource owner;
    private final DataSource app;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    private RecordsDatabase() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
            owner = postgres.getPostgresDatabase();
            JdbcClient setup = JdbcClient.create(owner);
            setup.sql("CREATE ROLE frontdesk_app LOGIN PASSWORD 'app'").update();
            try (var connection = owner.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(new ClassPathResource("db/migration/V1__schema.sql")
                        .getContentAsString(StandardCharsets.UTF_8));
            }
            app = new DriverManagerDataSource(postgres.getJdbcUrl("frontdesk_app", "postgres"), "frontdesk_app", "app");
            jdbc = JdbcClient.create(app);
            transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static RecordsDatabase shared() {
        return SHARED;
    }

    DataSource dataSource() {
        return app;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /// A new business of its own, so that tests do not meet.
    BusinessId business() {
        UUID id = UUID.randomUUID();
        JdbcClient.create(owner).sql("""
                        INSERT INTO businesses (id, slug, settings, created_at, updated_at)
                        VALUES (?, ?, '', now(), now())""").params(id, "b-" + id).update();
        return new BusinessId(id);
    }

    @Override
    public <T> T in(BusinessId business, Supplier<T> work) {
        return transaction.execute(status -> {
            jdbc.sql("SELECT set_config('frontdesk.business', ?, true)")
                    .param(business.toString())
                    .query(String.class)
                    .single();
            return work.get();
        });
    }

    @Override
    public void afterCommit(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }
}
