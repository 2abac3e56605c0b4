package dev.frontdesk.store;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Page;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.knowledge.Question;
import dev.frontdesk.knowledge.UnansweredQuestion;
import dev.frontdesk.knowledge.UnansweredQuestions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Questions without an answer in PostgreSQL, their words sealed.
public final class JdbcUnansweredQuestions implements UnansweredQuestions {

    private final JdbcClient sql;
    private final Seal seal;

    public JdbcUnansweredQuestions(JdbcClient sql, Seal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    @Override
    public void note(BusinessId business, Question question, ConversationId conversation, Instant now) {
        sql.sql("""
                INSERT INTO unanswered_questions
                  (business_id, id, words_index, words_sealed, language, conversation, first_asked_at, last_asked_at)
                VALUES (:business, :id, :index, :sealed, :language, :conversation, :now, :now)
                ON CONFLICT ON CONSTRAINT unanswered_questions_once DO UPDATE
                  SET times = unanswered_questions.times + 1, conversation = excluded.conversation,
                      last_asked_at = excluded.last_asked_at
                """)
                .param("business", business.value())
                .param("id", UUID.randomUUID())
                .param("index", seal.index(business, Purpose.QUESTION, compared(question.words())))
                .param("sealed", seal.seal(business, Purpose.QUESTION, question.words()))
                .param("language", question.language().toLanguageTag())
                .param("conversation", conversation.value())
                .param("now", Times.column(now))
                .update();
        forget(business);
    }

    @Override
    public void withdraw(BusinessId business, Question question) {
        var index = seal.index(business, Purpose.QUESTION, compared(question.words()));
        var gone = sql.sql("DELETE FROM unanswered_questions WHERE business_id = ? AND words_index = ? AND times = 1")
                .params(business.value(), index)
                .update();
        if (gone == 0) {
            sql.sql("UPDATE unanswered_questions SET times = times - 1 WHERE business_id = ? AND words_index = ?")
                    .params(business.value(), index)
                    .update();
        }
    }

    @Override
    public Page<UnansweredQuestion> list(BusinessId business, int limit, @Nullable String cursor) {
        var after = cursor == null ? Cursor.LATEST : Cursor.parse(cursor);
        var found = sql.sql("""
                SELECT id, words_sealed, language, times, first_asked_at, last_asked_at FROM unanswered_questions
                WHERE business_id = :business
                  AND (last_asked_at < :at OR (last_asked_at = :at AND id > :id))
                ORDER BY last_asked_at DESC, id LIMIT :limit
                """)
                .param("business", business.value())
                .param("at", after.time())
                .param("id", after.id())
                .param("limit", limit + 1)
                .query((row, _) -> question(business, row))
                .list();
        return Cursor.page(found, limit, question -> new Cursor(question.last(), question.id()));
    }

    @Override
    public boolean remove(BusinessId business, UUID id) {
        return sql.sql("DELETE FROM unanswered_questions WHERE business_id = ? AND id = ?")
                        .params(business.value(), id)
                        .update()
                == 1;
    }

    private void forget(BusinessId business) {
        sql.sql("""
                DELETE FROM unanswered_questions WHERE business_id = :business AND id IN (
                  SELECT id FROM unanswered_questions WHERE business_id = :business
                  ORDER BY last_asked_at DESC, id OFFSET :most)
                """).param("business", business.value()).param("most", MOST).update();
    }

    private UnansweredQuestion question(BusinessId business, ResultSet row) throws SQLException {
        return new UnansweredQuestion(
                row.getObject("id", UUID.class),
                seal.open(business, Purpose.QUESTION, row.getBytes("words_sealed")),
                Locale.forLanguageTag(row.getString("language")),
                row.getInt("times"),
                Times.read(row, "first_asked_at"),
                Times.read(row, "last_asked_at"));
    }

    private static String compared(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
