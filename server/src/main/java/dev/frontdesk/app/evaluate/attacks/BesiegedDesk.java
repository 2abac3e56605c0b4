package dev.frontdesk.app.evaluate.attacks;

import dev.frontdesk.app.evaluate.memory.MemoryContacts;
import dev.frontdesk.app.evaluate.memory.MemoryConversations;
import dev.frontdesk.app.evaluate.memory.MemoryLedger;
import dev.frontdesk.app.evaluate.memory.MemoryQuestions;
import dev.frontdesk.app.evaluate.memory.MemoryScope;
import dev.frontdesk.app.evaluate.memory.MemoryToolLog;
import dev.frontdesk.booking.BookingObserver;
import dev.frontdesk.booking.Bookings;
import dev.frontdesk.booking.RandomReferences;
import dev.frontdesk.business.Holidays;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.ReceptionDesk;
import dev.frontdesk.conversation.Reply;
import dev.frontdesk.conversation.ToolCall;
import dev.frontdesk.conversation.model.Bench;
import dev.frontdesk.conversation.model.Books;
import dev.frontdesk.conversation.model.Claims;
import dev.frontdesk.conversation.model.ModelDesk;
import dev.frontdesk.conversation.model.ModelHealth;
import dev.frontdesk.conversation.model.ModelObserver;
import dev.frontdesk.conversation.model.ModelTurns;
import dev.frontdesk.conversation.model.Pace;
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
import dev.frontdesk.knowledge.Knowledge;
import dev.frontdesk.knowledge.KnowledgeSearch;
import dev.frontdesk.knowledge.QuestionObserver;
import dev.frontdesk.messaging.Outbox;
import dev.langchain4j.model.chat.StreamingChatModel;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/// The desk of the practice with a model that leads one thread of text messages, as it is wired in a server, over
/// ports in memory. For one thread.
final class BesiegedDesk {

    static final String PARTY = "+17805550142";

    private static final Pace PATIENT = new Pace(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(20));

    final MemoryLedger ledger = new MemoryLedger();
    final MemoryContacts contacts = new MemoryContacts();
    final Ledgers accounts = new Ledgers();
    final Bookings bookings;
    private final MemoryConversations conversations = new MemoryConversations();
    private final MemoryScope scope = new MemoryScope();
    private final MemoryToolLog log = new MemoryToolLog();
    private final ConversationKey key = new ConversationKey(Channel.SMS, PARTY);
    private final ModelDesk desk;
    private int events;

    BesiegedDesk(StreamingChatModel model, KnowledgeSearch articles) {
        var clock = Clock.fixed(Practice.NOW, ZoneOffset.UTC);
        Outbox unread = (_, _, _, _, _) -> {};
        bookings =
                new Bookings(ledger, new RandomReferences(new Random(7)), clock, new Holidays(), BookingObserver.NONE);
        var knowledge = new Knowledge(articles, new MemoryQuestions(), QuestionObserver.NONE);
        var script = new ScriptedReceptionist(new Understanding(), bookings, contacts, unread, knowledge);
        var clerk = new Clerk(new Understanding(), bookings, contacts, unread, knowledge);
        var scripted = new ReceptionDesk(conversations, script, clock);
        var live = new ToolDesk(
                scripted,
                script,
                conversations,
                new ToolRuns(new Toolbox(clerk), conversations, scope, log, System::nanoTime),
                new Transcript(conversations, scope, clerk),
                scope,
                clock);
        var turns = turns(new Bench(scope, conversations, live, log, clerk, Call::read, clock), model);
        var ready = new Ready(
                new Claims(scope, scope, clock, new Random(1)),
                new Paces(PATIENT, PATIENT, PATIENT, PATIENT),
                ModelObserver.NONE,
                System::nanoTime);
        desk = new ModelDesk(scripted, script, clerk, turns, ready);
    }

    private ModelTurns turns(Bench bench, StreamingChatModel model) {
        return new ModelTurns(
                bench,
                new Books(accounts, accounts),
                _ -> List.of(new TalkingModel("vendor", "obedient", model, Tariff.FREE)),
                new ModelTurns.ModelWatch(ModelHealth.TRUSTING, ModelObserver.NONE),
                task -> Thread.ofVirtual().start(task),
                System::nanoTime,
                new Random(1));
    }

    /// A message of the contact's, as a channel takes it.
    Reply says(String text) {
        var business = Practice.BUSINESS;
        var incoming = Incoming.Said.typed(text);
        try (var prepared = desk.prepare(business, key, PARTY, "event-" + events++, incoming)) {
            return scope.in(business.id(), () -> desk.turn(business, key, PARTY, prepared));
        }
    }

    /// The tools called so far, in order.
    List<ToolCall> calls() {
        var business = Practice.BUSINESS.id();
        return conversations
                .latest(business, key)
                .map(conversation -> log.of(business, conversation.id()))
                .orElse(List.of());
    }
}
