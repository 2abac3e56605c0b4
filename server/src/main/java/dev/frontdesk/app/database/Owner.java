package dev.frontdesk.app.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The role that owns the tables. It migrates them, and is not used after that.
///
/// @param url of the database
record Owner(String url, String user, String password) {

    private static final int CONNECT_SECONDS = 10;

    DataSource dataSource() {
        var source = new DriverManagerDataSource(url, user, password);
        var properties = new Properties();
        properties.setProperty("ApplicationName", "frontdesk migration");
        properties.setProperty("connectTimeout", Integer.toString(CONNECT_SECONDS));
        source.setConnectionProperties(properties);
        return source;
    }

    Connection connect() throws SQLException {
        return dataSource().getConnection();
    }

    /// Whether a role gets into the same database with a password.
    boolean admits(String role, String itsPassword) {
        try (var connection = DriverManager.getConnection(url, role, itsPassword)) {
            return connection.isValid(CONNECT_SECONDS);
        } catch (SQLException refused) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "Owner[" + user + "]";
    }
}
