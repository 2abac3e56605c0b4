package dev.frontdesk.store;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.call.RecordingFiles;
import dev.frontdesk.contact.ContactId;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.Dialogue;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.form.Form;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Erases a person: the contact, what was said in the conversations with them or from their number or address,
/// what was done there, the records and recordings of their calls, what was asked there in vain, and the notes
/// of their appointments. Conversations and appointments stay as figures, without a person; a conversation that
/// goes on ends.
public final class Erasure {

    static final String ERASED = "[erased]";

    private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);

    private static final String THEIR_CALLS = """
            business_id = :business
              AND (conversation = ANY (:conversations)
                OR thread_index IN (
                  SELECT thread_index FROM conversations
                  WHERE business_id = :business AND id = ANY (:conversations) AND channel = 'phone')
                OR party_index = (
                  SELECT phone_index FROM contacts WHERE business_id = :business AND id = :contact))""";

    private final JdbcClient jdbc;
    private final Seal seal;
    private final LiveConversations live;
    private final BusinessScope scope;
    private final RecordingFiles recordings;
    private final Clock clock;

    public Erasure(
            JdbcClient jdbc,
            Seal seal,
            LiveConversations live,
            BusinessScope scope,
            RecordingFiles recordings,
            Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.live = live;
        this.scope = scope;
        this.recordings = recordings;
        this.clock = clock;
    }

    /// @return false when there is no such contact
    public boolean erase(BusinessId business, ContactId contact) {
        // In the order in which a turn takes its locks: conversations first, then the contact.
        List<UUID> conversations = lockConversations(business, contact);
        Map<String, @Nullable Object> values = values(business, contact, conversations);
        forgetRecordings(values);
        forgetCalls(values);
        clearConversations(values);
        clearTurns(values);
        forgetTools(values);
        clearNotes(values);
        clearQuestions(values);
        scope.afterCommit(() -> conversations.forEach(id -> live.drop(business, new ConversationId(id))));
        return jdbc.sql("DELETE FROM contacts WHERE business_id = :business AND id = :contact")
                        .params(values)
                        .update()
                == 1;
    }

    private List<UUID> lockConversations(BusinessId business, ContactId contact) {
        return jdbc.sql("""
                        SELECT c.id FROM conversations c
                        JOIN contacts p ON p.business_id = c.business_id AND p.id = :contact
                        WHERE c.business_id = :business
                          AND (c.contact = p.id OR c.party_index IN (p.phone_index, p.email_index))
                        ORDER BY c.id FOR NO KEY UPDATE OF c""")
                .param("business", business.value())
                .param("contact", contact.value())
                .query(UUID.class)
                .list();
    }

    private Map<String, @Nullable Object> values(BusinessId business, ContactId contact, List<UUID> conversations) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("business", business.value());
        values.put("contact", contact.value());
        values.put("conversations", conversations.toArray(UUID[]::new));
        values.put("nothing", seal.seal(business, Purpose.THREAD, ""));
        values.put("erased", seal.seal(business, Purpose.TURN, ERASED));
        values.put("form", seal.seal(business, Purpose.FORM, ConversationJson.write(Form.EMPTY)));
        values.put("dialogue", seal.seal(business, Purpose.DIALOGUE, ConversationJson.write(Dialogue.START)));
        values.put("abandoned", Outcome.ABANDONED.label());
        values.put("now", Times.column(clock.instant()));
        return values;
    }

    /// A file that cannot be deleted now has no row any more, and is swept.
    private void forgetRecordings(Map<String, @Nullable Object> values) {
        List<String> files = jdbc.sql("""
                        DELETE FROM recordings WHERE business_id = :business
                          AND (thread_index, attempt) IN (SELECT thread_index, attempt FROM calls WHERE %s)
                        RETURNING location""".formatted(THEIR_CALLS))
                .params(values)
                .query(String.class)
                .list();
        scope.afterCommit(() -> files.forEach(this::delete));
    }

    private void delete(String file) {
        try {
            recordings.delete(file);
        } catch (IOException | RuntimeException e) {
            LOG.warn("the sound of an erased recording stays until it is swept", e);
        }
    }

    /// Before the conversations: their threads tell which calls are theirs.
    private void forgetCalls(Map<String, @Nullable Object> values) {
        jdbc.sql("DELETE FROM calls WHERE " + THEIR_CALLS).params(values).update();
    }

    /// The thread's index goes too: whoever has the key could guess the number it stands for.
    private void clearConversations(Map<String, @Nullable Object> values) {
        jdbc.sql("""
                        UPDATE conversations SET
                          party_sealed = NULL, party_index = NULL, contact = NULL,
                          thread_sealed = :nothing, thread_index = uuid_send(gen_random_uuid()),
                          form_sealed = :form, dialogue_sealed = :dialogue, review_sealed = NULL, reviewed_at = :now,
                          outcome = coalesce(outcome, :abandoned), ended_at = coalesce(ended_at, :now),
                          version = version + 1
                        WHERE business_id = :business AND id = ANY (:conversations)""").params(values).update();
    }

    private void clearTurns(Map<String, @Nullable Object> values) {
        jdbc.sql("""
                        UPDATE turns SET text_sealed = :erased
                        WHERE business_id = :business AND conversation = ANY (:conversations)""").params(values).update();
    }

    private void forgetTools(Map<String, @Nullable Object> values) {
        jdbc.sql("""
                        DELETE FROM tool_calls
                        WHERE business_id = :business AND conversation = ANY (:conversations)""").params(values).update();
    }

    private void clearNotes(Map<String, @Nullable Object> values) {
        jdbc.sql("""
                        UPDATE appointments SET note_sealed = NULL
                        WHERE business_id = :business
                          AND (contact = :contact OR conversation = ANY (:conversations))""").params(values).update();
    }

    private void clearQuestions(Map<String, @Nullable Object> values) {
        jdbc.sql("""
                        DELETE FROM unanswered_questions
                        WHERE business_id = :business AND conversation = ANY (:conversations)""").params(values).update();
    }
}
