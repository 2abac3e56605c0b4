package dev.frontdesk.store;

import java.sql.SQLException;
import java.util.Set;
import org.springframework.dao.DataAccessException;

/// What PostgreSQL meant by an error.
final class PostgresErrors {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String EXCLUSION_VIOLATION = "23P01";

    private PostgresErrors() {}

    /// Somebody else has what was asked for, as far as a unique or exclusion constraint is concerned.
    static boolean isConflict(DataAccessException error) {
        return error.getMostSpecificCause() instanceof SQLException cause
                && cause.getSQLState() != null
                && Set.of(UNIQUE_VIOLATION, EXCLUSION_VIOLATION).contains(cause.getSQLState());
    }
}
