package dev.frontdesk.store;

import dev.frontdesk.ops.HealthPart;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Whether PostgreSQL answers. Nothing works without it.
public final class DatabaseHealth implements HealthPart {

    private static final int ANSWER_WITHIN_SECONDS = 1;

    private final DataSource database;

    public DatabaseHealth(DataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public boolean essential() {
        return true;
    }

    @Override
    public boolean up() {
        try (var connection = database.getConnection()) {
            return connection.isValid(ANSWER_WITHIN_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
