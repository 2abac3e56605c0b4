package dev.frontdesk.store;

import dev.frontdesk.business.BusinessId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// That this node learns a business's passages and no other one does. Holds for half a minute after it was taken or
/// renewed, by the database's clock, so that a node that dies keeps nobody waiting for longer. For one thread.
final class LearningClaim {

    private static final String CHANGED = "learned IS DISTINCT FROM knowledge::text || :way"
            + " AND (learning_until IS NULL OR learning_until <= now())";
    private static final String TAKE = "SET learning_until = now() + interval '30 seconds'";
    private static final RowMapper<OffsetDateTime> UNTIL =
            (row, _) -> row.getObject("learning_until", OffsetDateTime.class);

    private final JdbcClient sql;
    private final BusinessId business;
    private OffsetDateTime until;

    private LearningClaim(JdbcClient sql, BusinessId business, OffsetDateTime until) {
        this.sql = sql;
        this.business = business;
        this.until = until;
    }

    /// The businesses with something to learn that nobody is about.
    ///
    /// @param model whose vectors they are to have
    static List<BusinessId> open(JdbcClient sql, String model) {
        return sql.sql("SELECT id FROM businesses WHERE " + CHANGED)
                .param("way", JdbcVectors.way(model))
                .query((row, _) -> new BusinessId(row.getObject("id", UUID.class)))
                .list();
    }

    /// @return empty when there is nothing to learn, or another node is about it
    static Optional<LearningClaim> take(JdbcClient sql, BusinessId business, String model) {
        return sql.sql("UPDATE businesses " + TAKE + " WHERE id = :business AND " + CHANGED
                        + " RETURNING learning_until")
                .param("business", business.value())
                .param("way", JdbcVectors.way(model))
                .query(UNTIL)
                .optional()
                .map(until -> new LearningClaim(sql, business, until));
    }

    /// @return false when it had run out and another node took it: then nothing more is to be learned under it
    boolean renew() {
        var renewed = sql.sql("UPDATE businesses " + TAKE
                        + " WHERE id = :business AND learning_until = :until RETURNING learning_until")
                .param("business", business.value())
                .param("until", until)
                .query(UNTIL)
                .optional();
        until = renewed.orElse(until);
        return renewed.isPresent();
    }

    /// Leaves what another node has taken since.
    void release() {
        sql.sql("UPDATE businesses SET learning_until = NULL WHERE id = :business AND learning_until = :until")
                .param("business", business.value())
                .param("until", until)
                .update();
    }
}
