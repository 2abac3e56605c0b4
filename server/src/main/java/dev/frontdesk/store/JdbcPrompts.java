package dev.frontdesk.store;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.model.Prompt;
import dev.frontdesk.conversation.model.Prompts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Owners' prompts in PostgreSQL, in the clear: they are settings.
public final class JdbcPrompts implements Prompts {

    private final JdbcClient sql;

    public JdbcPrompts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Prompt> used(BusinessId business) {
        return sql.sql("""
                SELECT version, tone, extra, checklist, weight FROM prompts
                WHERE business_id = :business AND weight > 0 ORDER BY version
                """)
                .param("business", business.value())
                .query(JdbcPrompts::prompt)
                .list();
    }

    @Override
    public List<Prompt> all(BusinessId business) {
        return sql.sql("""
                SELECT version, tone, extra, checklist, weight FROM prompts
                WHERE business_id = :business ORDER BY version DESC
                """)
                .param("business", business.value())
                .query(JdbcPrompts::prompt)
                .list();
    }

    private static Prompt prompt(ResultSet row, int number) throws SQLException {
        return new Prompt(
                row.getInt("version"),
                row.getString("tone"),
                row.getString("extra"),
                List.of((String[]) row.getArray("checklist").getArray()),
                row.getInt("weight"));
    }

    /// Two at once: the primary key lets one of them through, and the scope runs the other again.
    @Override
    public Prompt add(BusinessId business, Prompt prompt, Instant now) {
        int version = sql.sql("SELECT coalesce(max(version), 0) + 1 FROM prompts WHERE business_id = :business")
                .param("business", business.value())
                .query(Integer.class)
                .single();
        if (version > MOST) {
            throw new IllegalStateException("a business keeps at most " + MOST + " prompts");
        }
        sql.sql("""
                INSERT INTO prompts (business_id, version, tone, extra, checklist, weight, created_at)
                VALUES (:business, :version, :tone, :extra, :checklist, :weight, :now)
                """)
                .param("business", business.value())
                .param("version", version)
                .param("tone", prompt.tone())
                .param("extra", prompt.extra())
                .param("checklist", prompt.checklist().toArray(String[]::new))
                .param("weight", prompt.weight())
                .param("now", Times.column(now))
                .update();
        return new Prompt(version, prompt.tone(), prompt.extra(), prompt.checklist(), prompt.weight());
    }

    @Override
    public boolean weigh(BusinessId business, int version, int weight) {
        return sql.sql("""
                UPDATE prompts SET weight = :weight WHERE business_id = :business AND version = :version
                """)
                        .param("weight", weight)
                        .param("business", business.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    @Override
    public Map<Integer, Results> results(BusinessId business) {
        var outcomes = outcomes(business);
        var results = new TreeMap<Integer, Results>();
        sql.sql("""
                SELECT prompt, count(DISTINCT conversation) AS conversations, count(*) AS turns,
                  count(fallback) AS fallbacks, sum(cost_micros) AS micros
                FROM model_turns WHERE business_id = :business AND requests > 0 GROUP BY prompt
                """).param("business", business.value()).query((ResultSet row) -> {
            int version = row.getInt("prompt");
            results.put(
                    version,
                    new Results(
                            row.getLong("conversations"),
                            outcomes.getOrDefault(version, Map.of()),
                            row.getLong("turns"),
                            row.getLong("fallbacks"),
                            row.getLong("micros")));
        });
        return results;
    }

    private Map<Integer, Map<Outcome, Long>> outcomes(BusinessId business) {
        var outcomes = new TreeMap<Integer, Map<Outcome, Long>>();
        sql.sql("""
                SELECT t.prompt, c.outcome, count(DISTINCT c.id) AS conversations
                FROM model_turns t JOIN conversations c ON c.business_id = t.business_id AND c.id = t.conversation
                WHERE t.business_id = :business AND t.requests > 0
                  AND c.ended_at IS NOT NULL AND c.outcome IS NOT NULL
                GROUP BY t.prompt, c.outcome
                """).param("business", business.value()).query((ResultSet row) -> {
            var outcome = ConversationRows.outcome(row.getString("outcome"));
            outcomes.computeIfAbsent(row.getInt("prompt"), _ -> new EnumMap<>(Outcome.class))
                    .put(outcome, row.getLong("conversations"));
        });
        return outcomes;
    }
}
