package dev.frontdesk.store;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.ToolCall;
import dev.frontdesk.conversation.ToolLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Calls of tools in PostgreSQL, their words sealed. Numbers have no gaps, because whoever runs a tool has its
/// conversation locked.
public final class JdbcToolLog implements ToolLog {

    private final JdbcClient sql;
    private final Seal seal;

    public JdbcToolLog(JdbcClient sql, Seal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    @Override
    public void add(BusinessId business, ConversationId conversation, ToolCall call) {
        var words = new ToolWords(call.arguments(), call.output());
        sql.sql("""
                INSERT INTO tool_calls
                  (business_id, conversation, number, call, tool, words_sealed, at, took_micros, turn)
                SELECT :business, :conversation, count(*), :call, :tool, :words, :at, :took, :turn
                FROM tool_calls WHERE business_id = :business AND conversation = :conversation
                HAVING count(*) < :most
                ON CONFLICT ON CONSTRAINT tool_calls_once DO NOTHING
                """)
                .param("business", business.value())
                .param("conversation", conversation.value())
                .param("call", call.call())
                .param("tool", call.tool())
                .param("words", seal.seal(business, Purpose.TOOL, words.json()))
                .param("at", Times.column(call.at()))
                .param("took", call.took().dividedBy(ChronoUnit.MICROS.getDuration()))
                .param("turn", call.turn())
                .param("most", MOST)
                .update();
    }

    @Override
    public List<ToolCall> of(BusinessId business, ConversationId conversation) {
        return sql.sql("""
                SELECT call, tool, words_sealed, at, took_micros, turn FROM tool_calls
                WHERE business_id = :business AND conversation = :conversation ORDER BY number
                """)
                .param("business", business.value())
                .param("conversation", conversation.value())
                .query((row, _) -> call(business, row))
                .list();
    }

    private ToolCall call(BusinessId business, ResultSet row) throws SQLException {
        var words = ToolWords.of(seal.open(business, Purpose.TOOL, row.getBytes("words_sealed")));
        return new ToolCall(
                row.getString("call"),
                row.getString("tool"),
                words.arguments(),
                words.output(),
                Times.read(row, "at"),
                Duration.of(row.getLong("took_micros"), ChronoUnit.MICROS),
                row.getInt("turn"));
    }
}
