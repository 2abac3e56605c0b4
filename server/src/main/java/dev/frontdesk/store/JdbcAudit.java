package dev.frontdesk.store;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.messaging.Audit;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The audit trail in PostgreSQL. The working role may add to it and read it, and nothing else.
public final class JdbcAudit implements Audit {

    private final JdbcClient sql;

    public JdbcAudit(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void record(BusinessId business, String actor, String action, String subject, Instant now) {
        sql.sql("""
                INSERT INTO audit_events (business_id, at, actor, action, subject)
                VALUES (:business, :at, :actor, :action, :subject)
                """)
                .param("business", business.value())
                .param("at", Times.column(now))
                .param("actor", actor)
                .param("action", action)
                .param("subject", subject)
                .update();
    }
}
