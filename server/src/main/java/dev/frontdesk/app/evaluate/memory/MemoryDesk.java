package dev.frontdesk.app.evaluate.memory;

import dev.frontdesk.booking.BookingObserver;
import dev.frontdesk.booking.Bookings;
import dev.frontdesk.booking.RandomReferences;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.Holidays;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.ReceptionDesk;
import dev.frontdesk.conversation.Reply;
import dev.frontdesk.conversation.model.Bench;
import dev.frontdesk.conversation.model.Books;
import dev.frontdesk.conversation.model.Claims;
import dev.frontdesk.conversation.model.ModelDesk;
import dev.frontdesk.conversation.model.ModelHealth;
import dev.frontdesk.conversation.model.ModelObserver;
import dev.frontdesk.conversation.model.ModelTurns;
import dev.frontdesk.conversation.model.Models;
import dev.frontdesk.conversation.model.Pace;
import dev.frontdesk.conversation.model.Paces;
import dev.frontdesk.conversation.model.Ready;
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
import java.time.Clock;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A desk whose conversations a model leads, wired as in a server, over ports in memory. References and other chance
/// are the same each time. What is put into the outbox is dropped.
public final class MemoryDesk {

    private static final Outbox UNREAD = (_, _, _, _, _) -> {};

    private final MemoryLedger ledger = new MemoryLedger();
    private final MemoryContacts contacts = new MemoryContacts();
    private final MemoryConversations conversations = new MemoryConversations();
    private final MemoryScope scope = new MemoryScope();
    private final MemoryToolLog log = new MemoryToolLog();
    private final MemoryQuestions questions = new MemoryQuestions();
    private final Bookings bookings;
    private final ModelDesk desk;

    /// How models are asked.
    ///
    /// @param pace on every channel
    /// @param reader of the arguments that a model gives a tool
    public record Asking(Models models, Pace pace, ModelObserver observer, Function<String, Arguments> reader) {}

    public MemoryDesk(Asking asking, Books books, KnowledgeSearch articles, Clock clock) {
        bookings =
                new Bookings(ledger, new RandomReferences(new Random(7)), clock, new Holidays(), BookingObserver.NONE);
        var knowledge = new Knowledge(articles, questions, QuestionObserver.NONE);
        var script = new ScriptedReceptionist(new Understanding(), bookings, contacts, UNREAD, knowledge);
        var clerk = new Clerk(new Understanding(), bookings, contacts, UNREAD, knowledge);
        var scripted = new ReceptionDesk(conversations, script, clock);
        var live = new ToolDesk(
                scripted,
                script,
                conversations,
                new ToolRuns(new Toolbox(clerk), conversations, scope, log, System::nanoTime),
                new Transcript(conversations, scope, clerk, log),
                scope,
                clock);
        var turns = turns(asking, books, new Bench(scope, conversations, live, log, clerk, asking.reader(), clock));
        desk = new ModelDesk(scripted, script, clerk, turns, ready(asking, clock));
    }

    private static ModelTurns turns(Asking asking, Books books, Bench bench) {
        return new ModelTurns(
                bench,
                books,
                asking.models(),
                new ModelTurns.ModelWatch(ModelHealth.TRUSTING, asking.observer()),
                task -> Thread.ofVirtual().start(task),
                System::nanoTime,
                new Random(1));
    }

    private Ready ready(Asking asking, Clock clock) {
        var pace = asking.pace();
        return new Ready(
                new Claims(scope, scope, clock, new Random(1)),
                new Paces(pace, pace, pace, pace),
                asking.observer(),
                System::nanoTime);
    }

    /// As a channel does it: readied outside the scope, taken inside.
    ///
    /// @param event the webhook's name; null where it has none
    public Reply takes(
            Business business, ConversationKey key, @Nullable String party, @Nullable String event, Incoming incoming) {
        try (var prepared = desk.prepare(business, key, party, event, incoming)) {
            return scope.in(business.id(), () -> desk.turn(business, key, party, prepared));
        }
    }

    public ModelDesk desk() {
        return desk;
    }

    public Bookings bookings() {
        return bookings;
    }

    public MemoryLedger ledger() {
        return ledger;
    }

    public MemoryContacts contacts() {
        return contacts;
    }

    public MemoryConversations conversations() {
        return conversations;
    }

    public MemoryScope scope() {
        return scope;
    }

    public MemoryToolLog log() {
        return log;
    }

    public MemoryQuestions questions() {
        return questions;
    }
}
