package dev.frontdesk.store;

import dev.frontdesk.business.BusinessId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Entries that wait for their delivery. Called inside a scope.
final class OutboxTable {

    private static final TypeReference<Map<String, String>> PAYLOAD = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient sql;
    private final Seal seal;

    OutboxTable(JdbcClient sql, Seal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    record Entry(String kind, String key, Map<String, String> payload) {}

    /// @return false when there is an entry of that kind and key already
    boolean add(OutboxId id, Entry entry, Instant now) {
        return sql.sql("""
                INSERT INTO outbox (business_id, id, kind, key, payload_sealed, created_at)
                VALUES (:business, :id, :kind, :key, :payload, :now)
                ON CONFLICT (business_id, kind, key) DO NOTHING
                """)
                        .param("business", id.business().value())
                        .param("id", id.entry())
                        .param("kind", entry.kind())
                        .param("key", entry.key())
                        .param(
                                "payload",
                                seal.seal(id.business(), Purpose.OUTBOX, JSON.writeValueAsString(entry.payload())))
                        .param("now", Times.column(now))
                        .update()
                == 1;
    }

    Optional<Entry> undelivered(OutboxId id) {
        return sql.sql("""
                SELECT kind, key, payload_sealed FROM outbox
                WHERE business_id = :business AND id = :id AND delivered_at IS NULL
                """)
                .param("business", id.business().value())
                .param("id", id.entry())
                .query((row, _) -> entry(id.business(), row))
                .optional();
    }

    /// Forgets what was delivered; that it was stays, so that it is not delivered again.
    void delivered(OutboxId id, Instant now) {
        sql.sql("""
                UPDATE outbox SET delivered_at = :now, attempts = attempts + 1, payload_sealed = :nothing
                WHERE business_id = :business AND id = :id
                """)
                .param("nothing", seal.seal(id.business(), Purpose.OUTBOX, JSON.writeValueAsString(Map.of())))
                .param("now", Times.column(now))
                .param("business", id.business().value())
                .param("id", id.entry())
                .update();
    }

    void failed(OutboxId id) {
        sql.sql("UPDATE outbox SET attempts = attempts + 1 WHERE business_id = :business AND id = :id")
                .param("business", id.business().value())
                .param("id", id.entry())
                .update();
    }

    private Entry entry(BusinessId business, ResultSet row) throws SQLException {
        var payload = seal.open(business, Purpose.OUTBOX, row.getBytes("payload_sealed"));
        return new Entry(row.getString("kind"), row.getString("key"), JSON.readValue(payload, PAYLOAD));
    }

    /// An entry's place, and its name as a job.
    record OutboxId(BusinessId business, UUID entry) {

        static OutboxId parse(String text) {
            var slash = text.indexOf('/');
            return new OutboxId(
                    new BusinessId(UUID.fromString(text.substring(0, slash))),
                    UUID.fromString(text.substring(slash + 1)));
        }

        @Override
        public String toString() {
            return business + "/" + entry;
        }
    }
}
