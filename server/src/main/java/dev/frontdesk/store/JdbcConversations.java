package dev.frontdesk.store;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.business.Page;
import dev.frontdesk.contact.ContactId;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Conversations;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.ops.DeskMetrics;
import dev.frontdesk.store.LiveConversations.Copy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Conversations in PostgreSQL, with copies of the live ones in front: a turn locks its row, and reads
/// it only when no copy has the row's version.
public final class JdbcConversations implements Conversations {

    /// Each attempt fails only when somebody else's conversation began and ended in between.
    private static final int ATTEMPTS = 5;

    private final JdbcClient jdbc;
    private final ConversationRows rows;
    private final LiveConversations live;
    private final BusinessScope scope;
    private final DeskMetrics metrics;
    private final Clock clock;

    private record Locked(ConversationId id, long version, Instant lastTurn, boolean ended) {}

    private record Saved(long version, boolean endedBefore) {}

    public JdbcConversations(
            JdbcClient jdbc, Seal seal, LiveConversations live, BusinessScope scope, DeskMetrics metrics, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new ConversationRows(seal);
        this.live = live;
        this.scope = scope;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Override
    public Conversation open(BusinessId business, ConversationKey key, Supplier<Conversation> fresh) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Locked> going = lockGoing(business, key);
            if (going.isPresent() && goesOn(key.channel(), going.get())) {
                return content(business, going.get());
            }
            going.ifPresent(idle -> abandon(business, key.channel(), idle));
            Conversation made = fresh.get();
            if (insert(business, made)) {
                return made;
            }
        }
        throw new IllegalStateException("A thread's conversations begin and end too fast to join one");
    }

    /// A call's thread is that call alone, so it goes on for as long as there are turns.
    private boolean goesOn(Channel channel, Locked conversation) {
        return channel == Channel.PHONE
                || conversation.lastTurn().plus(channel.live()).isAfter(clock.instant());
    }

    private Optional<Locked> lockGoing(BusinessId business, ConversationKey key) {
        return jdbc.sql("""
                        SELECT id, version, last_turn_at, ended_at FROM conversations
                        WHERE business_id = ? AND channel = ? AND thread_index = ? AND ended_at IS NULL
                        FOR NO KEY UPDATE""")
                .param(business.value())
                .param(key.channel().label())
                .param(rows.threadIndex(business, key))
                .query(JdbcConversations::locked)
                .optional();
    }

    @Override
    public Optional<Conversation> latest(BusinessId business, ConversationKey key) {
        return jdbc.sql("""
                        SELECT id, version, last_turn_at, ended_at FROM conversations
                        WHERE business_id = ? AND channel = ? AND thread_index = ?
                        ORDER BY ended_at IS NULL DESC, started_at DESC LIMIT 1
                        FOR NO KEY UPDATE""")
                .param(business.value())
                .param(key.channel().label())
                .param(rows.threadIndex(business, key))
                .query(JdbcConversations::locked)
                .optional()
                .map(locked -> content(business, locked));
    }

    private static Locked locked(ResultSet row, int index) throws SQLException {
        return new Locked(
                new ConversationId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                Times.read(row, "last_turn_at"),
                Times.readOrNull(row, "ended_at") != null);
    }

    private Conversation content(BusinessId business, Locked row) {
        return Optional.of(row)
                .filter(locked -> !locked.ended())
                .flatMap(locked -> live.get(business, locked.id()))
                .filter(copy -> copy.version() == row.version())
                .map(Copy::conversation)
                .or(() -> find(business, row.id()))
                .orElseThrow(() -> new IllegalStateException("A locked conversation is gone"));
    }

    private void abandon(BusinessId business, Channel channel, Locked idle) {
        String outcome = jdbc.sql("""
                        UPDATE conversations
                        SET ended_at = ?, outcome = coalesce(outcome, ?), version = version + 1
                        WHERE business_id = ? AND id = ? RETURNING outcome""")
                .param(Times.column(clock.instant()))
                .param(Outcome.ABANDONED.label())
                .param(business.value())
                .param(idle.id().value())
                .query(String.class)
                .single();
        scope.afterCommit(() -> {
            live.drop(business, idle.id());
            metrics.ended(channel, ConversationRows.outcome(outcome));
        });
    }

    private boolean insert(BusinessId business, Conversation conversation) {
        return jdbc.sql("""
                        INSERT INTO conversations (business_id, id, channel, thread_index, thread_sealed,
                          party_sealed, party_index, language, form_sealed, dialogue_sealed, turns, contact,
                          outcome, started_at, last_turn_at, ended_at)
                        VALUES (:business, :id, :channel, :thread_index, :thread_sealed,
                          :party_sealed, :party_index, :language, :form_sealed, :dialogue_sealed, :turns, :contact,
                          :outcome, :started_at, :last_turn_at, :ended_at)
                        ON CONFLICT (business_id, channel, thread_index) WHERE ended_at IS NULL DO NOTHING""").params(rows.values(business, conversation)).update() == 1;
    }

    @Override
    public void save(BusinessId business, Conversation conversation, List<Turn> added) {
        Conversation kept = ConversationRows.kept(conversation);
        Saved saved = jdbc.sql("""
                        WITH added AS (
                          INSERT INTO turns (business_id, conversation, number, who, text_sealed, at)
                          SELECT :business, :id, number, who, text_sealed, at::timestamptz
                          FROM unnest(:numbers, :whos, :texts, :ats) AS turn (number, who, text_sealed, at))
                        UPDATE conversations now SET
                          party_sealed = :party_sealed, party_index = :party_index, language = :language,
                          form_sealed = :form_sealed, dialogue_sealed = :dialogue_sealed, turns = :turns,
                          contact = :contact, outcome = :outcome, last_turn_at = :last_turn_at,
                          ended_at = :ended_at, lead = :lead, version = now.version + 1
                        FROM conversations before
                        WHERE now.business_id = :business AND now.id = :id
                          AND before.business_id = :business AND before.id = :id
                        RETURNING now.version, before.ended_at IS NOT NULL AS ended_before""")
                .params(rows.values(business, kept))
                .params(rows.columns(business, added))
                .query((row, index) -> new Saved(row.getLong("version"), row.getBoolean("ended_before")))
                .optional()
                .orElseThrow(() -> new IllegalStateException("No such conversation to save"));
        scope.afterCommit(() -> saved(business, kept, saved));
    }

    private void saved(BusinessId business, Conversation conversation, Saved saved) {
        if (!conversation.ended()) {
            Channel channel = conversation.key().channel();
            live.put(business, new Copy(conversation, saved.version()), channel.live());
            return;
        }
        live.drop(business, conversation.id());
        Outcome outcome = conversation.progress().outcome();
        if (!saved.endedBefore()) {
            metrics.ended(conversation.key().channel(), outcome == null ? Outcome.ABANDONED : outcome);
        }
    }

    @Override
    public void correct(BusinessId business, ConversationId id, int turn, String text) {
        jdbc.sql("""
                        UPDATE turns SET text_sealed = :text
                        WHERE business_id = :business AND conversation = :id AND number = :turn""")
                .param("text", rows.sealed(business, text))
                .param("business", business.value())
                .param("id", id.value())
                .param("turn", turn)
                .update();
    }

    @Override
    public Optional<Conversation> find(BusinessId business, ConversationId id) {
        return jdbc.sql("SELECT * FROM conversations WHERE business_id = ? AND id = ?")
                .param(business.value())
                .param(id.value())
                .query((row, index) -> rows.conversation(business, row))
                .optional();
    }

    @Override
    public List<Turn> turns(BusinessId business, ConversationId id) {
        return jdbc.sql("SELECT * FROM turns WHERE business_id = ? AND conversation = ? ORDER BY number")
                .param(business.value())
                .param(id.value())
                .query((row, index) -> rows.turn(business, row))
                .list();
    }

    @Override
    public List<Conversation> ofContact(BusinessId business, ContactId contact) {
        return jdbc.sql("""
                        SELECT * FROM conversations WHERE business_id = ? AND contact = ?
                        ORDER BY started_at DESC, id""")
                .param(business.value())
                .param(contact.value())
                .query((row, index) -> rows.conversation(business, row))
                .list();
    }

    @Override
    public Page<Conversation> list(BusinessId business, int limit, @Nullable String cursor) {
        return page(business, limit, cursor, """
                        SELECT * FROM conversations
                        WHERE business_id = :business AND (started_at < :at OR (started_at = :at AND id > :id))
                        ORDER BY started_at DESC, id LIMIT :limit""");
    }

    @Override
    public Page<Conversation> leads(BusinessId business, int limit, @Nullable String cursor) {
        return page(business, limit, cursor, """
                        SELECT * FROM conversations
                        WHERE business_id = :business AND lead
                          AND (started_at < :at OR (started_at = :at AND id > :id))
                        ORDER BY started_at DESC, id LIMIT :limit""");
    }

    private Page<Conversation> page(BusinessId business, int limit, @Nullable String cursor, String sql) {
        Cursor after = cursor == null ? Cursor.LATEST : Cursor.parse(cursor);
        List<Conversation> found = jdbc.sql(sql)
                .param("business", business.value())
                .param("at", after.time())
                .param("id", after.id())
                .param("limit", limit + 1)
                .query((row, index) -> rows.conversation(business, row))
                .list();
        return Cursor.page(
                found,
                limit,
                last -> new Cursor(last.progress().started(), last.id().value()));
    }
}
