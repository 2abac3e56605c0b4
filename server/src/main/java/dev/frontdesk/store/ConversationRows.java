package dev.frontdesk.store;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ContactId;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.Turn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;

/// Conversations and turns as rows, sealed and opened.
final class ConversationRows {

    private final Seal seal;

    ConversationRows(Seal seal) {
        this.seal = seal;
    }

    byte[] threadIndex(BusinessId business, ConversationKey key) {
        return seal.index(business, Purpose.THREAD, key.thread());
    }

    /// The values of all columns, named as they are.
    Map<String, @Nullable Object> values(BusinessId business, Conversation conversation) {
        Conversation.Progress progress = conversation.progress();
        ContactId contact = progress.contact();
        Outcome outcome = progress.outcome();
        var values = new HashMap<String, @Nullable Object>();
        values.put("business", business.value());
        values.put("id", conversation.id().value());
        values.put("channel", conversation.key().channel().label());
        values.put("thread_index", threadIndex(business, conversation.key()));
        values.put(
                "thread_sealed",
                seal.seal(business, Purpose.THREAD, conversation.key().thread()));
        party(business, conversation.party(), values);
        values.put("language", progress.language().toLanguageTag());
        values.put("form_sealed", seal.seal(business, Purpose.FORM, ConversationJson.write(conversation.form())));
        values.put(
                "dialogue_sealed",
                seal.seal(business, Purpose.DIALOGUE, ConversationJson.write(conversation.dialogue())));
        values.put("lead", !conversation.form().answers().isEmpty());
        values.put("turns", progress.turns());
        values.put("contact", contact == null ? null : contact.value());
        values.put("outcome", outcome == null ? null : outcome.label());
        values.put("started_at", Times.column(progress.started()));
        values.put("last_turn_at", Times.column(progress.lastTurn()));
        values.put("ended_at", Times.columnOrNull(progress.ended()));
        return values;
    }

    private void party(BusinessId business, @Nullable String party, Map<String, @Nullable Object> values) {
        values.put("party_sealed", party == null ? null : seal.seal(business, Purpose.ADDRESS, party));
        values.put(
                "party_index",
                party == null ? null : seal.index(business, Purpose.ADDRESS, party.toLowerCase(Locale.ROOT)));
    }

    /// The values of turns, each column an array.
    Map<String, Object> columns(BusinessId business, List<Turn> turns) {
        // The driver recognises an array of bytea by its Java type.
        byte[][] texts =
                turns.stream().map(turn -> sealed(business, turn.text())).toArray(byte[][]::new);
        return Map.of(
                "numbers", array("int4", turns, Turn::number),
                "whos", array("text", turns, turn -> turn.who().label()),
                "texts", new SqlArrayValue("bytea", (Object[]) texts),
                "ats", array("text", turns, turn -> Times.column(turn.at()).toString()));
    }

    /// What a turn says, as it is kept.
    byte[] sealed(BusinessId business, String text) {
        return seal.seal(business, Purpose.TURN, text);
    }

    private static SqlArrayValue array(String type, List<Turn> turns, Function<Turn, Object> column) {
        return new SqlArrayValue(type, turns.stream().map(column).toArray());
    }

    Conversation conversation(BusinessId business, ResultSet row) throws SQLException {
        byte @Nullable [] party = row.getBytes("party_sealed");
        return new Conversation(
                new ConversationId(row.getObject("id", UUID.class)),
                new ConversationKey(
                        Channel.valueOf(row.getString("channel").toUpperCase(Locale.ROOT)),
                        seal.open(business, Purpose.THREAD, row.getBytes("thread_sealed"))),
                party == null ? null : seal.open(business, Purpose.ADDRESS, party),
                ConversationJson.form(seal.open(business, Purpose.FORM, row.getBytes("form_sealed"))),
                ConversationJson.dialogue(seal.open(business, Purpose.DIALOGUE, row.getBytes("dialogue_sealed"))),
                progress(row));
    }

    private static Conversation.Progress progress(ResultSet row) throws SQLException {
        @Nullable UUID contact = row.getObject("contact", UUID.class);
        @Nullable String outcome = row.getString("outcome");
        return new Conversation.Progress(
                row.getInt("turns"),
                Locale.forLanguageTag(row.getString("language")),
                contact == null ? null : new ContactId(contact),
                outcome == null ? null : outcome(outcome),
                Times.read(row, "started_at"),
                Times.read(row, "last_turn_at"),
                Times.readOrNull(row, "ended_at"));
    }

    static Outcome outcome(String label) {
        return Outcome.valueOf(label.toUpperCase(Locale.ROOT));
    }

    /// The conversation as it will be read again.
    static Conversation kept(Conversation conversation) {
        Conversation.Progress progress = conversation.progress();
        Instant ended = progress.ended();
        Conversation.Progress kept = new Conversation.Progress(
                progress.turns(),
                progress.language(),
                progress.contact(),
                progress.outcome(),
                Times.kept(progress.started()),
                Times.kept(progress.lastTurn()),
                ended == null ? null : Times.kept(ended));
        return new Conversation(
                conversation.id(),
                conversation.key(),
                conversation.party(),
                conversation.form(),
                conversation.dialogue(),
                kept);
    }

    Turn turn(BusinessId business, ResultSet row) throws SQLException {
        return new Turn(
                row.getInt("number"),
                Turn.Who.valueOf(row.getString("who").toUpperCase(Locale.ROOT)),
                seal.open(business, Purpose.TURN, row.getBytes("text_sealed")),
                Times.read(row, "at"));
    }
}
