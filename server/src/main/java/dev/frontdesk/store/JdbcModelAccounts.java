package dev.frontdesk.store;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.fact.Claim;
import dev.frontdesk.conversation.model.Fallback;
import dev.frontdesk.conversation.model.ModelAccounts;
import dev.frontdesk.conversation.model.ModelTurn;
import dev.frontdesk.conversation.model.Tokens;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What models did and cost, in PostgreSQL.
public final class JdbcModelAccounts implements ModelAccounts {

    private final JdbcClient sql;

    public JdbcModelAccounts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void add(BusinessId business, ConversationId conversation, ModelTurn turn, LocalDate day) {
        keep(business, conversation, turn);
        if (turn.cost().requests() > 0) {
            charge(business, turn, day);
        }
    }

    /// A turn readied twice, because the first reply came too late for its conversation, cost both.
    private void keep(BusinessId business, ConversationId conversation, ModelTurn turn) {
        sql.sql("""
                INSERT INTO model_turns AS t
                  (business_id, conversation, turn, prompt, vendor, model, requests, tokens_in, tokens_out,
                   cost_micros, first_millis, took_millis, fallback, held_back, at)
                VALUES (:business, :conversation, :turn, :prompt, :vendor, :model, :requests, :in, :out,
                   :micros, :first, :took, :fallback, :held, :at)
                ON CONFLICT (business_id, conversation, turn) DO UPDATE SET
                  prompt = excluded.prompt, vendor = excluded.vendor, model = excluded.model,
                  requests = t.requests + excluded.requests, tokens_in = t.tokens_in + excluded.tokens_in,
                  tokens_out = t.tokens_out + excluded.tokens_out, cost_micros = t.cost_micros + excluded.cost_micros,
                  first_millis = excluded.first_millis, took_millis = excluded.took_millis,
                  fallback = excluded.fallback, held_back = t.held_back || excluded.held_back, at = excluded.at
                """)
                .param("business", business.value())
                .param("conversation", conversation.value())
                .param("turn", turn.turn())
                .param("prompt", turn.prompt())
                .param("vendor", turn.vendor())
                .param("model", turn.model())
                .param("requests", turn.cost().requests())
                .param("in", turn.cost().tokens().in())
                .param("out", turn.cost().tokens().out())
                .param("micros", turn.cost().micros())
                .param("first", millis(turn.time().first()))
                .param("took", turn.time().took().toMillis())
                .param("fallback", label(turn.verdict().fallback()))
                .param(
                        "held",
                        turn.verdict().heldBack().stream().map(Claim::label).toArray(String[]::new))
                .param("at", Times.column(turn.time().at()))
                .update();
    }

    @Override
    public void charge(BusinessId business, ModelTurn turn, LocalDate day) {
        sql.sql("""
                INSERT INTO model_days AS d
                  (business_id, day, vendor, model, turns, tokens_in, tokens_out, cost_micros)
                VALUES (:business, :day, :vendor, :model, 1, :in, :out, :micros)
                ON CONFLICT (business_id, day, vendor, model) DO UPDATE SET
                  turns = d.turns + 1, tokens_in = d.tokens_in + excluded.tokens_in,
                  tokens_out = d.tokens_out + excluded.tokens_out, cost_micros = d.cost_micros + excluded.cost_micros
                """)
                .param("business", business.value())
                .param("day", day)
                .param("vendor", turn.vendor())
                .param("model", turn.model())
                .param("in", turn.cost().tokens().in())
                .param("out", turn.cost().tokens().out())
                .param("micros", turn.cost().micros())
                .update();
    }

    @Override
    public long spent(BusinessId business, LocalDate day) {
        return sql.sql("""
                SELECT coalesce(sum(cost_micros), 0) FROM model_days WHERE business_id = :business AND day = :day
                """)
                .param("business", business.value())
                .param("day", day)
                .query(Long.class)
                .single();
    }

    @Override
    public List<ModelTurn> of(BusinessId business, ConversationId conversation) {
        return sql.sql("""
                SELECT turn, prompt, vendor, model, requests, tokens_in, tokens_out, cost_micros, first_millis,
                  took_millis, fallback, held_back, at
                FROM model_turns WHERE business_id = :business AND conversation = :conversation ORDER BY turn
                """)
                .param("business", business.value())
                .param("conversation", conversation.value())
                .query((row, _) -> turn(row))
                .list();
    }

    private static ModelTurn turn(ResultSet row) throws SQLException {
        var first = row.getObject("first_millis", Long.class);
        var fallback = row.getString("fallback");
        return new ModelTurn(
                row.getInt("turn"),
                row.getInt("prompt"),
                row.getString("vendor"),
                row.getString("model"),
                new ModelTurn.Cost(
                        row.getInt("requests"),
                        new Tokens(row.getLong("tokens_in"), row.getLong("tokens_out")),
                        row.getLong("cost_micros")),
                new ModelTurn.Time(
                        Times.read(row, "at"),
                        first == null ? null : Duration.ofMillis(first),
                        Duration.ofMillis(row.getLong("took_millis"))),
                new ModelTurn.Verdict(
                        fallback == null ? null : Fallback.valueOf(fallback.toUpperCase(Locale.ROOT)),
                        claims((String[]) row.getArray("held_back").getArray())));
    }

    private static List<Claim> claims(String[] labels) {
        return Arrays.stream(labels)
                .map(label -> Claim.valueOf(label.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static @Nullable Long millis(@Nullable Duration time) {
        return time == null ? null : time.toMillis();
    }

    private static @Nullable String label(@Nullable Fallback cause) {
        return cause == null ? null : cause.label();
    }
}
