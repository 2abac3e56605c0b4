package dev.frontdesk.store;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.messaging.Receipts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Receipts in PostgreSQL. The primary key makes the second claim of an event wait until the transaction
/// of the first has ended: then the answer is there to read, or the claim is free again.
public final class JdbcReceipts implements Receipts {

    private final JdbcClient sql;
    private final Seal seal;
    private final Clock clock;

    public JdbcReceipts(JdbcClient sql, Seal seal, Clock clock) {
        this.sql = sql;
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    public Optional<String> claim(BusinessId business, String provider, String event) {
        var claimed = sql.sql("""
                INSERT INTO receipts (business_id, provider, event, at)
                VALUES (:business, :provider, :event, :at)
                ON CONFLICT DO NOTHING
                """)
                .param("business", business.value())
                .param("provider", provider)
                .param("event", event)
                .param("at", Times.column(clock.instant()))
                .update();
        return claimed == 1 ? Optional.empty() : Optional.of(given(business, provider, event));
    }

    /// Empty text when the event was taken and nothing was answered.
    private String given(BusinessId business, String provider, String event) {
        return sql.sql("""
                SELECT answer_sealed FROM receipts
                WHERE business_id = :business AND provider = :provider AND event = :event
                """)
                .param("business", business.value())
                .param("provider", provider)
                .param("event", event)
                .query((row, _) -> opened(business, row))
                .optional()
                .orElse("");
    }

    private String opened(BusinessId business, ResultSet row) throws SQLException {
        var sealed = row.getBytes("answer_sealed");
        return sealed == null ? "" : seal.open(business, Purpose.ANSWER, sealed);
    }

    @Override
    public void answer(BusinessId business, String provider, String event, String answer) {
        sql.sql("""
                UPDATE receipts SET answer_sealed = :answer
                WHERE business_id = :business AND provider = :provider AND event = :event
                """)
                .param("answer", seal.seal(business, Purpose.ANSWER, answer))
                .param("business", business.value())
                .param("provider", provider)
                .param("event", event)
                .update();
    }
}
