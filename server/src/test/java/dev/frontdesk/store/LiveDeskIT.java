package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.BookingObserver;
import dev.frontdesk.booking.Bookings;
import dev.frontdesk.booking.RandomReferences;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.Holidays;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.LiveDesk;
import dev.frontdesk.conversation.ReceptionDesk;
import dev.frontdesk.conversation.Reply;
import dev.frontdesk.conversation.ToolCall;
import dev.frontdesk.conversation.ToolReply;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.scripted.Clerk;
import dev.frontdesk.conversation.scripted.ScriptedReceptionist;
import dev.frontdesk.conversation.tool.ToolDesk;
import dev.frontdesk.conversation.tool.ToolRuns;
import dev.frontdesk.conversation.tool.Toolbox;
import dev.frontdesk.conversation.tool.Transcript;
import dev.frontdesk.conversation.understanding.Understanding;
import dev.frontdesk.knowledge.InMemoryArticles;
import dev.frontdesk.knowledge.Knowledge;
import dev.frontdesk.knowledge.QuestionObserver;
import dev.frontdesk.knowledge.RecordedQuestions;
import dev.frontdesk.ops.DeskMetrics;
import dev.frontdesk.provider.lucene.LuceneSearch;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Conversations that a model leads, on two nodes over one database.
class LiveDeskIT {

    private static final ConversationKey CALL = new ConversationKey(Channel.PHONE, "CA1");
    private static final String CALLER = "+17805550142";
    private static final Arguments TUESDAY =
            Arguments.of(Map.of("service", "check-up", "when", "2026-11-24T14:30", "resource", "lee"));

    private final Business business = TestBusiness.BELLA.withId(TestDatabase.businessWithServices());
    private final JdbcBusinessScope scope =
            new JdbcBusinessScope(TestDatabase.transactions(), TestDatabase.sql(), Pause.PARK);
    private final PlainSeal seal = new PlainSeal();
    private final JdbcAppointmentLedger ledger = new JdbcAppointmentLedger(TestDatabase.sql(), seal);
    private final JdbcToolLog tools = new JdbcToolLog(TestDatabase.sql(), seal);
    private final Node one = new Node();
    private final Node two = new Node();

    @Test
    void theSameToolCallAtOnceOnTwoNodesActsOnceAndAnswersTheSame() throws Exception {
        one.live.begin(business, CALL, CALLER);
        var message = Arguments.of(Map.of("message", "Please call me back", "name", "Jane Smith"));

        var replies = atOnce(10, i -> node(i).live.tool(business, CALL, "call-1", "take_message", message));

        assertThat(replies)
                .extracting(ToolReply::output)
                .containsOnly(replies.getFirst().output());
        assertThat(replies.getFirst().output()).contains("\"status\":\"done\"");
        assertThat(outboxEntries()).isEqualTo(1);
    }

    @Test
    void twoCallersWhoWantOneSlotGetItOnce() throws Exception {
        var other = new ConversationKey(Channel.PHONE, "CA2");
        one.live.begin(business, CALL, CALLER);
        two.live.begin(business, other, "+17805550199");

        var replies =
                atOnce(2, i -> node(i).live.tool(business, i == 0 ? CALL : other, "call-1", "hold_slot", TUESDAY));

        assertThat(replies)
                .filteredOn(reply -> reply.output().contains("\"status\":\"done\""))
                .hasSize(1);
        assertThat(replies)
                .filteredOn(reply -> reply.output().contains("\"status\":\"not_done_ask\""))
                .hasSize(1);
    }

    @Test
    void turnsOfTwoNodesHaveNoGapAndACorrectionReplacesOne() throws Exception {
        one.live.begin(business, CALL, CALLER);

        atOnce(20, i -> {
            node(i).live.heard(business, CALL, "item-" + i / 2, "line " + i / 2);
            return i;
        });
        two.live.said(business, CALL, "reply", "We are open from nine to five");
        one.live.said(business, CALL, "reply", "We are open");

        var turns = turns();
        assertThat(turns)
                .extracting(Turn::number)
                .isEqualTo(IntStream.range(0, 11).boxed().toList());
        assertThat(turns).extracting(Turn::text).doesNotHaveDuplicates();
        assertThat(turns.getLast().text()).isEqualTo("We are open");
    }

    @Test
    void anotherNodesReceptionistTakesOverAndBooksWhatTheToolsHeld() {
        one.live.begin(business, CALL, CALLER);
        one.live.tool(business, CALL, "call-1", "note_detail", detail("name", "Jane Smith"));
        one.live.tool(business, CALL, "call-2", "hold_slot", TUESDAY);

        var taken = two.live.takeOver(business, CALL, CALLER);
        assertThat(taken.text()).contains("ending in 0142");
        assertThat(two.says("yes").text()).contains("Jane Smith").contains("Is that right?");
        assertThat(one.says("yes").text()).contains("You are booked");

        assertThat(booked()).singleElement().satisfies(kept -> {
            assertThat(kept.slot().resource()).isEqualTo("lee");
            assertThat(kept.slot().start()).isEqualTo("2026-11-24T21:30:00Z");
        });
    }

    @Test
    void aBookingSentAgainAfterTheServerDiedBooksOnce() {
        one.live.begin(business, CALL, CALLER);
        one.live.tool(business, CALL, "call-1", "note_detail", detail("name", "Jane Smith"));
        one.live.tool(business, CALL, "call-2", "note_detail", detail("phone", "this number"));
        one.live.tool(business, CALL, "call-3", "hold_slot", TUESDAY);
        var agreed = Arguments.of(Map.of("agreed", true));

        var first = one.live.tool(business, CALL, "call-4", "book", agreed);
        var again = two.live.tool(business, CALL, "call-4", "book", agreed);

        assertThat(first.output()).contains("\"status\":\"done\"");
        assertThat(again).isEqualTo(first);
        assertThat(calls())
                .extracting(ToolCall::call, ToolCall::tool)
                .containsExactly(
                        tuple("call-1", "note_detail"),
                        tuple("call-2", "note_detail"),
                        tuple("call-3", "hold_slot"),
                        tuple("call-4", "book"));
        assertThat(calls().getLast().output()).isEqualTo(first.output());
        assertThat(booked()).hasSize(1);
    }

    @Test
    void whoGoesOnElsewhereHasTheSameConversation() {
        var opening = one.live.begin(business, CALL, CALLER);
        one.live.heard(business, CALL, "item-1", "A check-up please");
        one.live.tool(business, CALL, "call-1", "note_detail", detail("service", "check-up"));

        var again = two.live.begin(business, CALL, CALLER);

        assertThat(again.conversation()).isEqualTo(opening.conversation());
        assertThat(again.soFar()).extracting(Turn::text).containsExactly("A check-up please");
        assertThat(again.instructions()).contains("- service: check-up");
    }

    private static Arguments detail(String field, String said) {
        return Arguments.of(Map.of("field", field, "said", said));
    }

    private Node node(int i) {
        return i % 2 == 0 ? one : two;
    }

    private interface Numbered<T> {
        T run(int i);
    }

    private static <T> List<T> atOnce(int times, Numbered<T> action) throws Exception {
        var start = new CountDownLatch(1);
        var taken = new ArrayList<Future<T>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < times; i++) {
                var number = i;
                Callable<T> task = () -> {
                    start.await();
                    return action.run(number);
                };
                taken.add(threads.submit(task));
            }
            start.countDown();
            var results = new ArrayList<T>();
            for (var one : taken) {
                results.add(one.get(30, TimeUnit.SECONDS));
            }
            return results;
        }
    }

    private List<Turn> turns() {
        return scope.in(business.id(), () -> {
            var conversations = one.conversations;
            var id = conversations.latest(business.id(), CALL).orElseThrow().id();
            return conversations.turns(business.id(), id);
        });
    }

    private List<ToolCall> calls() {
        return scope.in(business.id(), () -> {
            var id = one.conversations.latest(business.id(), CALL).orElseThrow().id();
            return tools.of(business.id(), id);
        });
    }

    private List<Appointment> booked() {
        return scope.in(business.id(), () -> ledger.list(business.id(), null, null, 50, null)).items().stream()
                .filter(kept -> kept.status() == Appointment.Status.BOOKED)
                .toList();
    }

    private int outboxEntries() {
        return scope.in(
                business.id(),
                () -> TestDatabase.sql()
                        .sql("SELECT count(*) FROM outbox WHERE business_id = ?")
                        .param(business.id().value())
                        .query(Integer.class)
                        .single());
    }

    /// A server's desk.
    private final class Node {

        final JdbcConversations conversations;
        final LiveDesk live;
        private final ReceptionDesk desk;

        Node() {
            var sql = TestDatabase.sql();
            var clock = TestDatabase.CLOCK;
            var copies = new CaffeineLiveConversations();
            conversations =
                    new JdbcConversations(sql, seal, copies, scope, new DeskMetrics(new SimpleMeterRegistry()), clock);
            var bookings = new Bookings(
                    ledger, new RandomReferences(new SecureRandom()), clock, new Holidays(), BookingObserver.NONE);
            var contacts = new JdbcContacts(
                    sql,
                    seal,
                    new Erasure(
                            sql, seal, copies, scope, new FolderRecordings(Path.of("target", "recordings")), clock));
            var outbox = new JdbcOutbox(sql, seal, Jobs.client(TestDatabase.dataSource()), clock);
            var knowledge = new Knowledge(
                    new LuceneSearch(new InMemoryArticles()), new RecordedQuestions(), QuestionObserver.NONE);
            var receptionist = new ScriptedReceptionist(new Understanding(), bookings, contacts, outbox, knowledge);
            var clerk = new Clerk(new Understanding(), bookings, contacts, outbox, knowledge);
            var receipts = new JdbcReceipts(sql, seal, clock);
            desk = new ReceptionDesk(conversations, receptionist, clock);
            live = new ToolDesk(
                    desk,
                    receptionist,
                    conversations,
                    new ToolRuns(new Toolbox(clerk), conversations, receipts, tools, () -> 0),
                    new Transcript(conversations, receipts, clerk, tools),
                    scope,
                    clock);
        }

        Reply says(String text) {
            return scope.in(business.id(), () -> desk.turn(business, CALL, CALLER, Incoming.Said.typed(text)));
        }
    }
}
