package dev.frontdesk.conversation.model;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.BookingObserver;
import dev.frontdesk.booking.Bookings;
import dev.frontdesk.booking.InMemoryLedger;
import dev.frontdesk.booking.RandomReferences;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.Holidays;
import dev.frontdesk.business.Lead;
import dev.frontdesk.business.Reception;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.channel.TestingScope;
import dev.frontdesk.contact.InMemoryContacts;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.InMemoryConversations;
import dev.frontdesk.conversation.InMemoryToolLog;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.ReceptionDesk;
import dev.frontdesk.conversation.Reply;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.scripted.Clerk;
import dev.frontdesk.conversation.scripted.ScriptedReceptionist;
import dev.frontdesk.conversation.tool.ToolDesk;
import dev.frontdesk.conversation.tool.ToolRuns;
import dev.frontdesk.conversation.tool.Toolbox;
import dev.frontdesk.conversation.tool.Transcript;
import dev.frontdesk.conversation.understanding.Understanding;
import dev.frontdesk.knowledge.BellaArticles;
import dev.frontdesk.knowledge.Knowledge;
import dev.frontdesk.knowledge.KnowledgeSearch;
import dev.frontdesk.knowledge.QuestionObserver;
import dev.frontdesk.knowledge.RecordedQuestions;
import dev.frontdesk.messaging.RecordingOutbox;
import dev.frontdesk.provider.lucene.LuceneSearch;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A thread of text messages that a model leads, with everything kept in memory and the clock standing at Friday
/// 2026-11-20, nine in the morning in Edmonton.
final class LedThread {

    static final Instant NOW = Instant.parse("2026-11-20T16:00:00Z");
    static final Business LED = TestBusiness.BELLA.with(Lead.of(Reception.Mode.MODEL));
    static final String PARTY = "+17805550142";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    static final Pace PATIENT = pace(5_000);
    static final Pace HASTY = pace(40);

    final Business business;
    final ConversationKey key;
    final InMemoryLedger ledger = new InMemoryLedger();
    final InMemoryConversations conversations = new InMemoryConversations();
    final TestingScope scope = new TestingScope();
    final InMemoryAccounts accounts = new InMemoryAccounts();
    final RecordingObserver observer = new RecordingObserver();
    final InMemoryContacts contacts = new InMemoryContacts();
    final InMemoryToolLog log = new InMemoryToolLog();
    final ModelDesk desk;
    final Bookings bookings;
    private int events;

    LedThread(List<TalkingModel> models) {
        this(LED, Channel.SMS, models, new InMemoryPrompts(), PATIENT);
    }

    LedThread(Business business, Channel channel, List<TalkingModel> models, InMemoryPrompts prompts, Pace pace) {
        this(business, channel, models, prompts, pace, new LuceneSearch(BellaArticles.of(business)));
    }

    LedThread(
            Business business,
            Channel channel,
            List<TalkingModel> models,
            InMemoryPrompts prompts,
            Pace pace,
            KnowledgeSearch articles) {
        this.business = business;
        key = new ConversationKey(channel, channel == Channel.SMS ? PARTY : "thread-1");
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        bookings =
                new Bookings(ledger, new RandomReferences(new Random(7)), clock, new Holidays(), BookingObserver.NONE);
        var knowledge = new Knowledge(articles, new RecordedQuestions(), QuestionObserver.NONE);
        var outbox = new RecordingOutbox();
        var script = new ScriptedReceptionist(new Understanding(), bookings, contacts, outbox, knowledge);
        var clerk = new Clerk(new Understanding(), bookings, contacts, outbox, knowledge);
        var scripted = new ReceptionDesk(conversations, script, clock);
        var live = new ToolDesk(
                scripted,
                script,
                conversations,
                new ToolRuns(new Toolbox(clerk), conversations, scope, log, System::nanoTime),
                new Transcript(conversations, scope, clerk),
                scope,
                clock);
        var bench = new Bench(scope, conversations, live, log, clerk, LedThread::arguments, clock);
        var turns = new ModelTurns(
                bench,
                new Books(prompts, accounts),
                _ -> models,
                new ModelTurns.ModelWatch(ModelHealth.TRUSTING, observer),
                task -> Thread.ofVirtual().start(task),
                System::nanoTime,
                new Random(1));
        desk = new ModelDesk(
                scripted,
                script,
                clerk,
                turns,
                new Ready(
                        new Claims(scope, scope, clock, new Random(1)),
                        new Paces(pace, pace, pace, pace),
                        observer,
                        System::nanoTime));
    }

    private static Pace pace(int millis) {
        return new Pace(Duration.ofMillis(millis), Duration.ofMillis(millis), Duration.ofSeconds(20));
    }

    static LedThread hasty(ScriptedModel... models) {
        return new LedThread(LED, Channel.SMS, numbered(models), new InMemoryPrompts(), HASTY);
    }

    static List<TalkingModel> numbered(ScriptedModel... models) {
        return IntStream.range(0, models.length)
                .mapToObj(i -> talking("vendor" + (i + 1), models[i]))
                .toList();
    }

    static LedThread of(ScriptedModel... models) {
        return new LedThread(numbered(models));
    }

    static TalkingModel talking(String vendor, ScriptedModel model) {
        return new TalkingModel(vendor, vendor + "-1", model, Tariff.FREE);
    }

    private static Arguments arguments(String json) {
        try {
            var tree = JSON.readTree(json);
            if (!tree.isObject()) {
                return Arguments.UNREADABLE;
            }
            Map<String, Object> values = new HashMap<>();
            tree.properties()
                    .forEach(
                            field -> values.put(field.getKey(), field.getValue().asString()));
            return Arguments.of(values);
        } catch (JacksonException _) {
            return Arguments.UNREADABLE;
        }
    }

    Reply says(String text) {
        return takes("event-" + events++, Incoming.Said.typed(text));
    }

    /// As a channel does it: readied outside the scope, taken inside.
    Reply takes(@Nullable String event, Incoming incoming) {
        try (var prepared = desk.prepare(business, key, PARTY, event, incoming)) {
            return scope.in(business.id(), () -> desk.turn(business, key, PARTY, prepared));
        }
    }

    Conversation conversation() {
        return conversations.latest(business.id(), key).orElseThrow();
    }

    List<Turn> turns() {
        return conversations.turns(business.id(), conversation().id());
    }

    List<Appointment> booked() {
        return ledger.list(business.id(), null, null, 200, null).items().stream()
                .filter(kept -> kept.status() == Appointment.Status.BOOKED)
                .toList();
    }

    /// Says what is asked for until it is booked.
    ///
    /// @return how many turns it took
    int books() {
        var reply = says("A check-up Thursday at three, please");
        int turns = 1;
        for (; booked().isEmpty() && turns < 20; turns++) {
            reply = says(answer(reply));
        }
        return turns;
    }

    private static String answer(Reply reply) {
        return switch (reply.expects()) {
            case NAME -> "Jane Miller";
            case PHONE -> reply.options().isEmpty() ? "780 555 0142" : "yes";
            case CONFIRMATION -> "yes";
            default -> "A check-up Thursday at three, please";
        };
    }
}
