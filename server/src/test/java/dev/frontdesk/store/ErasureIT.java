package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Voice;
import dev.frontdesk.call.CallObserver;
import dev.frontdesk.call.CallTicket;
import dev.frontdesk.contact.Contact;
import dev.frontdesk.contact.ContactId;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Dialogue;
import dev.frontdesk.conversation.ToolCall;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.form.Form;
import dev.frontdesk.ops.DeskMetrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ErasureIT {

    private static final String PHONE = "+14385550119";
    private static final ConversationKey CALL = new ConversationKey(Channel.PHONE, "CA1");
    private static final ConversationKey TEXTS = new ConversationKey(Channel.SMS, PHONE);
    private static final ConversationKey STRANGER = new ConversationKey(Channel.SMS, "+14385550118");

    private final JdbcBusinessScope scope = TestDatabase.scope();
    private final SettableClock clock = new SettableClock();
    private final Seal seal = new PlainSeal();
    private final LiveConversations live = new CaffeineLiveConversations();
    private final BusinessId business = TestDatabase.business();
    private final JdbcContacts contacts = new JdbcContacts(
            TestDatabase.sql(),
            seal,
            new Erasure(
                    TestDatabase.sql(),
                    seal,
                    live,
                    scope,
                    new FolderRecordings(Path.of("target", "recordings")),
                    clock));
    private final JdbcConversations conversations = new JdbcConversations(
            TestDatabase.sql(), seal, live, scope, new DeskMetrics(new SimpleMeterRegistry()), clock);

    private final JdbcToolLog tools = new JdbcToolLog(TestDatabase.sql(), seal);
    private final JdbcCalls calls =
            new JdbcCalls(TestDatabase.sql(), seal, scope, new SecureRandom(), "here", clock, CallObserver.NONE);

    private Conversation talk(ConversationKey key, @Nullable String party, @Nullable ContactId contact) {
        return scope.in(business, () -> {
            Conversation opened = conversations.open(business, key, () -> Samples.fresh(key, party, clock.instant()));
            Conversation advanced = new Conversation(
                    opened.id(),
                    key,
                    party,
                    Samples.FORM,
                    Samples.DIALOGUE,
                    new Conversation.Progress(1, Locale.CANADA, contact, null, clock.instant(), clock.instant(), null));
            Turn turn = new Turn(0, Turn.Who.CONTACT, "I am Zoë Lee", clock.instant());
            conversations.save(business, advanced, List.of(turn));
            return advanced;
        });
    }

    private Contact zoe() {
        return scope.in(business, () -> contacts.remember(business, "Zoë", PHONE, null, clock.instant()));
    }

    private boolean erase(Contact contact) {
        return scope.in(business, () -> contacts.erase(business, contact.id()));
    }

    private void assertNothingLeft(Conversation conversation) {
        Conversation left = scope.in(business, () -> conversations.find(business, conversation.id()))
                .orElseThrow();
        assertThat(left.party()).isNull();
        assertThat(left.key().thread()).isEmpty();
        assertThat(left.form()).isEqualTo(Form.EMPTY);
        assertThat(left.dialogue()).isEqualTo(Dialogue.START);
        assertThat(left.progress().contact()).isNull();
        assertThat(left.ended()).isTrue();
        assertThat(live.get(business, conversation.id())).isEmpty();
        assertThat(scope.in(business, () -> conversations.turns(business, conversation.id())))
                .extracting(Turn::text)
                .containsExactly(Erasure.ERASED);
    }

    @Test
    void thePersonAndWhatTheySaidAreGoneEverywhere() {
        Contact zoe = zoe();
        Conversation linked = talk(CALL, null, zoe.id());
        Conversation sameNumber = talk(TEXTS, PHONE, null);

        assertThat(erase(zoe)).isTrue();

        assertNothingLeft(linked);
        assertNothingLeft(sameNumber);
        assertThat(scope.in(business, () -> contacts.find(business, zoe.id()))).isEmpty();
        assertThat(scope.in(business, () -> contacts.byPhone(business, PHONE))).isEmpty();
        assertThat(erase(zoe)).isFalse();
    }

    @Test
    void theRecordsOfTheirCallsGoAndThoseOfOthersStay() {
        Contact zoe = zoe();
        talk(CALL, null, zoe.id());
        for (var call : List.of("CA1", "CA2", "CA3")) {
            String party = call.equals("CA2") ? PHONE : "+14385550118";
            calls.expect(new CallTicket(business, call, party, Voice.Engine.OPENAI, 1));
        }

        erase(zoe);

        assertThat(calls.of(business, "CA1")).isEmpty();
        assertThat(calls.of(business, "CA2")).isEmpty();
        assertThat(calls.of(business, "CA3")).hasSize(1);
    }

    @Test
    void whatWasDoneForThemGoesAndWhatWasDoneForOthersStays() {
        Contact zoe = zoe();
        Conversation theirs = talk(CALL, PHONE, zoe.id());
        Conversation others = talk(STRANGER, "+14385550118", null);
        for (var conversation : List.of(theirs, others)) {
            scope.in(business, () -> {
                var said = Map.of("field", "name", "said", "Zoë Lee");
                var call = new ToolCall("call-1", "note_detail", said, "{}", clock.instant(), Duration.ZERO, 1);
                tools.add(business, conversation.id(), call);
                return conversation;
            });
        }

        erase(zoe);

        assertThat(scope.in(business, () -> tools.of(business, theirs.id()))).isEmpty();
        assertThat(scope.in(business, () -> tools.of(business, others.id()))).hasSize(1);
    }

    @Test
    void othersKeepWhatTheySaid() {
        Contact zoe = zoe();
        talk(CALL, PHONE, zoe.id());
        Conversation stranger = talk(STRANGER, "+14385550118", null);
        erase(zoe);
        assertThat(scope.in(business, () -> conversations.find(business, stranger.id())))
                .contains(stranger);
        assertThat(scope.in(business, () -> conversations.turns(business, stranger.id())))
                .extracting(Turn::text)
                .containsExactly("I am Zoë Lee");
    }

    @Test
    void whoWritesAgainAfterwardsBeginsAnew() {
        Contact zoe = zoe();
        Conversation before = talk(TEXTS, PHONE, zoe.id());
        erase(zoe);
        assertThat(scope.in(business, () -> conversations.latest(business, TEXTS)))
                .isEmpty();
        assertThat(talk(TEXTS, PHONE, null).id()).isNotEqualTo(before.id());
        assertThat(zoe().id()).isNotEqualTo(zoe.id());
    }

    @Test
    void appointmentsStayWithoutThePersonAndTheNote() {
        Contact zoe = zoe();
        Conversation call = talk(CALL, PHONE, zoe.id());
        UUID appointment = scope.in(business, () -> appointment(zoe, call));
        erase(zoe);
        String left = scope.in(
                business,
                () -> TestDatabase.sql()
                        .sql("SELECT concat_ws(' ', status, contact, note_sealed) FROM appointments WHERE id = ?")
                        .param(appointment)
                        .query(String.class)
                        .single());
        assertThat(left).isEqualTo("booked");
    }

    private UUID appointment(Contact contact, Conversation conversation) {
        UUID id = UUID.randomUUID();
        TestDatabase.sql().sql("""
                        INSERT INTO services (business_id, slug, name, duration, buffer)
                        VALUES (?, 'cut', 'Cut', '30 minutes', '0')""").param(business.value()).update();
        TestDatabase.sql()
                .sql("INSERT INTO resources (business_id, slug, name) VALUES (?, 'lee', 'Lee')")
                .param(business.value())
                .update();
        TestDatabase.sql()
                .sql("""
                        INSERT INTO appointments (business_id, id, reference, service, resource, starts_at, ends_at,
                          occupied, status, contact, conversation, note_sealed, created_at)
                        VALUES (?, ?, 'K7M4', 'cut', 'lee', '2026-11-24T16:00Z', '2026-11-24T16:30Z',
                          '[2026-11-24T16:00Z,2026-11-24T16:30Z)', 'booked', ?, ?, ?, now())""")
                .params(
                        business.value(),
                        id,
                        contact.id().value(),
                        conversation.id().value(),
                        seal.seal(business, "note", "for Zoë"))
                .update();
        return id;
    }
}
