package dev.frontdesk.conversation.tool;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.BookingObserver;
import dev.frontdesk.booking.BookingRequest;
import dev.frontdesk.booking.BookingResult;
import dev.frontdesk.booking.Bookings;
import dev.frontdesk.booking.InMemoryLedger;
import dev.frontdesk.booking.RandomReferences;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.Holidays;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.channel.TestingScope;
import dev.frontdesk.contact.InMemoryContacts;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.Assent;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.InMemoryConversations;
import dev.frontdesk.conversation.InMemoryToolLog;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Opening;
import dev.frontdesk.conversation.ReadBack;
import dev.frontdesk.conversation.ReceptionDesk;
import dev.frontdesk.conversation.Reply;
import dev.frontdesk.conversation.ToolCall;
import dev.frontdesk.conversation.ToolReply;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.scripted.Clerk;
import dev.frontdesk.conversation.scripted.ScriptedReceptionist;
import dev.frontdesk.conversation.understanding.Understanding;
import dev.frontdesk.knowledge.BellaArticles;
import dev.frontdesk.knowledge.Knowledge;
import dev.frontdesk.knowledge.QuestionObserver;
import dev.frontdesk.knowledge.RecordedQuestions;
import dev.frontdesk.messaging.RecordingOutbox;
import dev.frontdesk.provider.lucene.LuceneSearch;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A call that a model leads, with everything kept in memory and the clock standing at Friday 2026-11-20, nine
/// in the morning in Edmonton.
final class LiveCall {

    static final Instant NOW = Instant.parse("2026-11-20T16:00:00Z");
    static final String CALLER = "+17805550142";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    final Business business;
    final ConversationKey key = new ConversationKey(Channel.PHONE, "thread-1");
    final @Nullable String party;
    final InMemoryLedger ledger = new InMemoryLedger();
    final InMemoryConversations conversations = new InMemoryConversations();
    final InMemoryContacts contacts = new InMemoryContacts();
    final RecordingOutbox outbox = new RecordingOutbox();
    final RecordedQuestions questions = new RecordedQuestions();
    final Bookings bookings;
    final TestingScope scope = new TestingScope();
    final InMemoryToolLog tools = new InMemoryToolLog();
    /// Of which every look takes three milliseconds.
    private final AtomicLong nanos = new AtomicLong();
    final Toolbox toolbox;
    final ToolDesk live;
    final Opening opening;
    private final ReceptionDesk desk;
    private int calls;

    LiveCall() {
        this(TestBusiness.BELLA, CALLER);
    }

    LiveCall(Business business, @Nullable String party) {
        this.business = business;
        this.party = party;
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        bookings =
                new Bookings(ledger, new RandomReferences(new Random(7)), clock, new Holidays(), BookingObserver.NONE);
        var knowledge = new Knowledge(new LuceneSearch(BellaArticles.of(business)), questions, QuestionObserver.NONE);
        var receptionist = new ScriptedReceptionist(new Understanding(), bookings, contacts, outbox, knowledge);
        var clerk = new Clerk(new Understanding(), bookings, contacts, outbox, knowledge);
        toolbox = new Toolbox(clerk);
        desk = new ReceptionDesk(conversations, receptionist, clock);
        live = new ToolDesk(
                desk,
                receptionist,
                conversations,
                new ToolRuns(toolbox, conversations, scope, tools, () -> nanos.addAndGet(3_000_000)),
                new Transcript(conversations, scope, clerk, tools),
                scope,
                clock);
        opening = live.begin(business, key, party);
    }

    /// A call of its own, with arguments as names and values in turns.
    Result call(String tool, String... arguments) {
        return callAs("call-" + calls++, tool, arguments);
    }

    Result callAs(String id, String tool, String... arguments) {
        var object = new HashMap<String, Object>();
        for (var i = 0; i < arguments.length; i += 2) {
            object.put(arguments[i], arguments[i + 1]);
        }
        return result(live.tool(business, key, id, tool, Arguments.of(object)));
    }

    /// What is to be agreed to as it stands.
    @Nullable
    ReadBack readBack() {
        return live.readBack(business, key).orElse(null);
    }

    /// A model that hears by itself says that they have agreed.
    Result agreed(String tool, Assent assent, String... arguments) {
        var object = new HashMap<String, Object>();
        object.put("agreed", true);
        for (var i = 0; i < arguments.length; i += 2) {
            object.put(arguments[i], arguments[i + 1]);
        }
        return result(live.tool(business, key, "call-" + calls++, tool, Arguments.of(object), assent));
    }

    Result result(ToolReply reply) {
        return new Result(reply, JSON.readTree(reply.output()));
    }

    record Result(ToolReply reply, JsonNode json) {

        String status() {
            return json.path("status").asString();
        }

        String say() {
            return reply.say();
        }

        List<String> missing() {
            return json.path("missing").valueStream().map(JsonNode::asString).toList();
        }

        String known(String field) {
            return json.path("known").path(field).asString("");
        }

        String appointment(String fact) {
            return json.path("appointment").path(fact).asString("");
        }

        List<String> starts() {
            return json.path("offered")
                    .valueStream()
                    .map(slot -> slot.path("start").asString())
                    .toList();
        }
    }

    /// The same caller's words to the scripted receptionist.
    Reply scripted(String text) {
        return desk.turn(business, key, party, Incoming.Said.typed(text));
    }

    Reply takeOver() {
        return live.takeOver(business, key, party);
    }

    void hangsUp() {
        desk.left(business, key);
    }

    Conversation conversation() {
        return conversations.latest(business.id(), key).orElseThrow();
    }

    List<Turn> turns() {
        return conversations.turns(business.id(), conversation().id());
    }

    List<ToolCall> toolCalls() {
        return tools.of(business.id(), conversation().id());
    }

    @Nullable
    String known(FieldName field) {
        return conversation().form().value(field).orElse(null);
    }

    /// Somebody's check-up that was booked before.
    Appointment booked(String name, String phone, String start) {
        var contact = contacts.remember(business.id(), name, phone, null, NOW);
        var origin = new Appointment.Origin(contact.id(), null, null);
        var request = new BookingRequest("check-up", Instant.parse(start), "lee", origin, null);
        return ((BookingResult.Booked) bookings.book(business, request)).appointment();
    }

    List<Appointment> calendar() {
        return ledger.list(business.id(), null, null, 200, null).items().stream()
                .filter(kept -> kept.status() == Appointment.Status.BOOKED || kept.status() == Appointment.Status.HELD)
                .toList();
    }
}
