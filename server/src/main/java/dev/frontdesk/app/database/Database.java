package dev.frontdesk.app.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// A database that is migrated and ready, seen as the role that row-level security binds.
///
/// @param pool of connections as that role
/// @param server ours; null when somebody else's
public record Database(HikariDataSource pool, @Nullable LocalPostgres server) implements AutoCloseable {

    public DataSource dataSource() {
        return pool;
    }

    /// After everything that uses it.
    @Override
    public void close() {
        pool.close();
        if (server != null) {
            server.close();
        }
    }
}
