package dev.frontdesk.app.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
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

    /// A connection outside of the pool, as the same role; whoever asks for it closes it.
    public Connection apart() throws SQLException {
        var properties = new Properties();
        properties.putAll(pool.getDataSourceProperties());
        properties.setProperty("user", pool.getUsername());
        properties.setProperty("password", pool.getPassword());
        return DriverManager.getConnection(pool.getJdbcUrl(), properties);
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
