package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.booking.BookingObserver;
import dev.frontdesk.booking.Bookings;
import dev.frontdesk.booking.RandomReferences;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.Holidays;
import dev.frontdesk.business.Lead;
import dev.frontdesk.business.Reception;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.ReceptionDesk;
import dev.frontdesk.conversation.model.Bench;
import dev.frontdesk.conversation.model.Books;
import dev.frontdesk.conversation.model.Claims;
import dev.frontdesk.conversation.model.ModelDesk;
import dev.frontdesk.conversation.model.ModelHealth;
import dev.frontdesk.conversation.model.ModelObserver;
import dev.frontdesk.conversation.model.ModelTurns;
import dev.frontdesk.conversation.model.Paces;
import dev.frontdesk.conversation.model.Ready;
import dev.frontdesk.conversation.model.TalkingModel;
import dev.frontdesk.conversation.model.Tariff;
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
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Turns that a model leads, on two nodes over one database.
class ModelDeskIT {

    private static final String CALLER = "+17805550142";
    private static final ConversationKey THREAD = new ConversationKey(Channel.SMS, CALLER);

    private final Business business =
            TestBusiness.BELLA.withId(TestDatabase.businessWithServices()).with(Lead.of(Reception.Mode.MODEL));
    private final JdbcBusinessScope scope =
            new JdbcBusinessScope(TestDatabase.transactions(), TestDatabase.sql(), Pause.PARK);
    private final PlainSeal seal = new PlainSeal();
    private final OneMessage model = new OneMessage();
    private final Node one = new Node();
    private final Node two = new Node();

    /// Takes a message once, and says so.
    private static final class OneMessage implements StreamingChatModel {

        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
            asked.incrementAndGet();
            var answer = request.messages().getLast() instanceof UserMessage
                    ? AiMessage.from(ToolExecutionRequest.builder()
                            .id("1")
                            .name("take_message")
                            .arguments("")
                            .build())
                    : AiMessage.from("I have passed that on.");
            handler.onCompleteResponse(ChatResponse.builder().aiMessage(answer).build());
        }
    }

    @Test
    void aMessageDeliveredAtOnceToTwoNodesIsLedOnceAndAnsweredAlike() throws Exception {
        var replies = atOnce(List.of(one, two, one, two));

        assertThat(replies).containsOnly(replies.getFirst());
        assertThat(model.asked).hasValue(2);
        assertThat(scope.in(
                        business.id(),
                        () -> TestDatabase.sql()
                                .sql("SELECT count(*) FROM outbox WHERE business_id = ?")
                                .param(business.id().value())
                                .query(Integer.class)
                                .single()))
                .isEqualTo(1);
    }

    private List<String> atOnce(List<Node> nodes) throws Exception {
        var start = new CountDownLatch(1);
        var taken = new ArrayList<Future<String>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var node : nodes) {
                taken.add(threads.submit(() -> {
                    start.await();
                    return node.takes("SM1", "Please tell the doctor to call me back");
                }));
            }
            start.countDown();
            var replies = new ArrayList<String>();
            for (var one : taken) {
                replies.add(one.get(30, TimeUnit.SECONDS));
            }
            return replies;
        }
    }

    /// A server's desk, with the receipt of the channel.
    private final class Node {

        private final JdbcReceipts receipts = new JdbcReceipts(TestDatabase.sql(), seal, TestDatabase.CLOCK);
        private final ModelDesk desk;

        Node() {
            var sql = TestDatabase.sql();
            var clock = TestDatabase.CLOCK;
            var copies = new CaffeineLiveConversations();
            var conversations =
                    new JdbcConversations(sql, seal, copies, scope, new DeskMetrics(new SimpleMeterRegistry()), clock);
            var bookings = new Bookings(
                    new JdbcAppointmentLedger(sql, seal),
                    new RandomReferences(new SecureRandom()),
                    clock,
                    new Holidays(),
                    BookingObserver.NONE);
            var recordings = new FolderRecordings(Path.of("target", "recordings"));
            var contacts = new JdbcContacts(sql, seal, new Erasure(sql, seal, copies, scope, recordings, clock));
            var outbox = new JdbcOutbox(sql, seal, Jobs.client(TestDatabase.dataSource()), clock);
            var knowledge = new Knowledge(
                    new LuceneSearch(new InMemoryArticles()), new RecordedQuestions(), QuestionObserver.NONE);
            var script = new ScriptedReceptionist(new Understanding(), bookings, contacts, outbox, knowledge);
            var clerk = new Clerk(new Understanding(), bookings, contacts, outbox, knowledge);
            var log = new JdbcToolLog(sql, seal);
            var runs = new ToolRuns(new Toolbox(clerk), conversations, receipts, log, System::nanoTime);
            var scripted = new ReceptionDesk(conversations, script, clock);
            var transcript = new Transcript(conversations, receipts, clerk, log);
            var live = new ToolDesk(scripted, script, conversations, runs, transcript, scope, clock);
            var bench = new Bench(scope, conversations, live, log, clerk, _ -> message(), clock);
            var turns = new ModelTurns(
                    bench,
                    new Books(new JdbcPrompts(sql), new JdbcModelAccounts(sql)),
                    _ -> List.of(new TalkingModel("fake", "fake-1", model, Tariff.FREE)),
                    new ModelTurns.ModelWatch(ModelHealth.TRUSTING, ModelObserver.NONE),
                    task -> Thread.ofVirtual().start(task),
                    System::nanoTime,
                    new SecureRandom());
            var claims = new Claims(scope, receipts, clock, new SecureRandom());
            desk = new ModelDesk(
                    scripted,
                    script,
                    clerk,
                    turns,
                    new Ready(claims, Paces.USUAL, ModelObserver.NONE, System::nanoTime));
        }

        private static Arguments message() {
            return Arguments.of(Map.of("message", "Please call me back", "name", "Jane Smith"));
        }

        String takes(String event, String text) {
            try (var prepared = desk.prepare(business, THREAD, CALLER, event, Incoming.Said.typed(text))) {
                return scope.in(
                        business.id(),
                        () -> receipts.claim(business.id(), "sms", event).orElseGet(() -> {
                            var reply = desk.turn(business, THREAD, CALLER, prepared)
                                    .text();
                            receipts.answer(business.id(), "sms", event, reply);
                            return reply;
                        }));
            }
        }
    }
}
