package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.contact.ContactId;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Dialogue;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.ToolCall;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.form.Form;
import dev.frontdesk.ops.DeskMetrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Words of conversations at the end of their time.
class TranscriptRetentionIT {

    private static final String PHONE = "+14385550119";

    private final JdbcClient sql = TestDatabase.sql();
    private final JdbcBusinessScope scope = TestDatabase.scope();
    private final SettableClock clock = new SettableClock();
    private final Seal seal = new PlainSeal();
    private final LiveConversations live = new CaffeineLiveConversations();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Business business = TestBusiness.BELLA.withId(TestDatabase.businessWithServices());
    private final Duration kept = business.retention().transcripts();
    private final ContactId contact = TestDatabase.contact(business.id());
    private final JdbcConversations conversations =
            new JdbcConversations(sql, seal, live, scope, new DeskMetrics(meters), clock);
    private final JdbcToolLog tools = new JdbcToolLog(sql, seal);
    private final TranscriptRetention retention =
            new TranscriptRetention(new OneBusiness(business), scope, sql, seal, live, meters, clock);

    private Conversation talk(String thread) {
        var key = new ConversationKey(Channel.PHONE, thread);
        return scope.in(business.id(), () -> {
            var opened = conversations.open(business.id(), key, () -> Samples.fresh(key, PHONE, clock.instant()));
            var progress = new Conversation.Progress(
                    1, Locale.CANADA, contact, Outcome.BOOKED, clock.instant(), clock.instant(), clock.instant());
            var ended = new Conversation(opened.id(), key, PHONE, Samples.FORM, Samples.DIALOGUE, progress);
            conversations.save(
                    business.id(), ended, List.of(new Turn(0, Turn.Who.CONTACT, "I am Zoë Lee", clock.instant())));
            tools.add(
                    business.id(),
                    opened.id(),
                    new ToolCall(
                            "call-1", "note_detail", Map.of("said", "Zoë"), "{}", clock.instant(), Duration.ZERO, 1));
            update(
                    "UPDATE conversations SET review_sealed = 'x', reviewed_at = ended_at WHERE id = ?",
                    opened.id().value());
            return ended;
        });
    }

    @Test
    void wordsGoAndTheConversationStaysAsAFigure() {
        var old = talk("CA1");
        clock.forward(kept);
        retention.run();

        var left = in(() -> conversations.find(business.id(), old.id())).orElseThrow();
        assertThat(left.party()).isNull();
        assertThat(left.key().thread()).isEmpty();
        assertThat(left.form()).isEqualTo(Form.EMPTY);
        assertThat(left.dialogue()).isEqualTo(Dialogue.START);
        assertThat(left.progress().contact()).isNull();
        assertThat(left.progress().outcome()).isEqualTo(Outcome.BOOKED);
        assertThat(left.progress().turns()).isEqualTo(1);
        assertThat(in(() -> conversations.turns(business.id(), old.id()))).isEmpty();
        assertThat(in(() -> tools.of(business.id(), old.id()))).isEmpty();
        assertThat(ask("SELECT id::text FROM conversations WHERE review_sealed IS NOT NULL"))
                .isEmpty();
        assertThat(live.get(business.id(), old.id())).isEmpty();
        assertThat(ask("SELECT id::text FROM contacts")).hasSize(1);
        assertThat(meters.counter("frontdesk.transcripts.deleted").count()).isOne();
    }

    @Test
    void youngerWordsAndLiveConversationsStay() {
        clock.forward(Duration.ofHours(-1));
        var open = talk("CA1");
        in(() -> update("UPDATE conversations SET ended_at = NULL"));
        clock.forward(kept);
        var ended = talk("CA2");
        clock.forward(Duration.ofMinutes(59));

        retention.run();

        assertThat(in(() -> conversations.turns(business.id(), open.id()))).hasSize(1);
        assertThat(in(() -> conversations.turns(business.id(), ended.id()))).hasSize(1);
        assertThat(in(() -> tools.of(business.id(), ended.id()))).hasSize(1);
    }

    @Test
    void appointmentsStay() {
        var old = talk("CA1");
        in(() -> update("""
                INSERT INTO appointments (business_id, id, reference, service, resource, starts_at, ends_at, occupied,
                  status, contact, conversation, note_sealed, created_at)
                VALUES (?, gen_random_uuid(), 'K7M4', 'check-up', 'lee', '2026-11-24T16:00Z', '2026-11-24T16:30Z',
                  '[2026-11-24T16:00Z,2026-11-24T16:30Z)', 'booked', ?, ?, 'note', now())""", business.id().value(), contact.value(), old.id().value()));
        clock.forward(kept);

        retention.run();

        assertThat(ask("SELECT concat_ws(' ', status, (contact IS NOT NULL), note_sealed) FROM appointments"))
                .containsExactly("booked t \\x6e6f7465");
    }

    @Test
    void theRecordOfACallStaysAsLongAsItsRecording() {
        call("CA1", talk("CA1"));
        call("CA2", talk("CA2"));
        in(() -> update("""
                INSERT INTO recordings (business_id, id, thread_index, attempt, started_at, seconds, bytes, location)
                VALUES (?, gen_random_uuid(), 'CA1', 1, ?, 1, 1, ?)""", business.id().value(), Times.column(clock.instant()), "there/" + business.id()));
        clock.forward(kept);

        retention.run();
        assertThat(ask("SELECT convert_from(thread_index, 'UTF8') FROM calls")).containsExactly("CA1");
        assertThat(ask("SELECT id::text FROM conversations WHERE contact IS NOT NULL"))
                .hasSize(1);

        in(() -> update("DELETE FROM recordings"));
        retention.run();
        assertThat(ask("SELECT convert_from(thread_index, 'UTF8') FROM calls")).isEmpty();
        assertThat(ask("SELECT id::text FROM conversations WHERE contact IS NOT NULL"))
                .isEmpty();
    }

    @Test
    void moreThanARoundTakesGoAllTheSame() {
        in(() -> update("""
                INSERT INTO conversations (business_id, id, channel, thread_index, thread_sealed, language, form_sealed,
                  dialogue_sealed, started_at, last_turn_at, ended_at)
                SELECT ?, gen_random_uuid(), 'sms', uuid_send(gen_random_uuid()), '', 'en', '', '', at, at, at
                FROM generate_series(1, 450), (SELECT ?::timestamptz AS at) old""", business.id().value(), Times.column(clock.instant())));
        clock.forward(kept);

        retention.run();
        retention.run();

        assertThat(ask("SELECT count(forgotten_at)::text FROM conversations")).containsExactly("450");
        assertThat(meters.counter("frontdesk.transcripts.deleted").count()).isEqualTo(450);
    }

    private void call(String thread, Conversation of) {
        var at = Times.column(clock.instant());
        in(() -> update(
                """
                INSERT INTO calls (business_id, thread_index, thread_sealed, attempt, engine, token_hash, expires_at,
                  expected_at, conversation)
                VALUES (?, ?::bytea, 'x', 1, 'openai', ?::bytea, ?, ?, ?)""", business.id().value(), thread, thread, at, at, of.id().value()));
    }

    private int update(String statement, Object... values) {
        return sql.sql(statement).params(values).update();
    }

    private <T> T in(Supplier<T> work) {
        return scope.in(business.id(), work);
    }

    private List<String> ask(String question) {
        return in(() -> sql.sql(question).query(String.class).list());
    }
}
