package dev.frontdesk.app.evaluate.attacks;

import dev.frontdesk.app.evaluate.memory.MemoryContacts;
import dev.frontdesk.app.evaluate.memory.MemoryDesk;
import dev.frontdesk.app.evaluate.memory.MemoryLedger;
import dev.frontdesk.booking.Bookings;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Reply;
import dev.frontdesk.conversation.ToolCall;
import dev.frontdesk.conversation.model.Books;
import dev.frontdesk.conversation.model.ModelObserver;
import dev.frontdesk.conversation.model.Pace;
import dev.frontdesk.conversation.model.TalkingModel;
import dev.frontdesk.conversation.model.Tariff;
import dev.frontdesk.knowledge.KnowledgeSearch;
import dev.langchain4j.model.chat.StreamingChatModel;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

/// The desk of the practice with a model that leads one thread of text messages. For one thread.
final class BesiegedDesk {

    static final String PARTY = "+17805550142";

    private static final Pace PATIENT = new Pace(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(20));
    private static final ConversationKey KEY = new ConversationKey(Channel.SMS, PARTY);

    final FreeAccounts accounts = new FreeAccounts();
    private final MemoryDesk desk;
    private int events;

    BesiegedDesk(StreamingChatModel model, KnowledgeSearch articles) {
        var models = List.of(new TalkingModel("vendor", "obedient", model, Tariff.FREE));
        desk = new MemoryDesk(
                new MemoryDesk.Asking(_ -> models, PATIENT, ModelObserver.NONE, Call::read),
                new Books(_ -> List.of(), accounts),
                articles,
                Clock.fixed(Practice.NOW, ZoneOffset.UTC));
    }

    Bookings bookings() {
        return desk.bookings();
    }

    MemoryLedger ledger() {
        return desk.ledger();
    }

    MemoryContacts contacts() {
        return desk.contacts();
    }

    /// A message of the contact's, as a channel takes it.
    Reply says(String text) {
        return desk.takes(Practice.BUSINESS, KEY, PARTY, "event-" + events++, Incoming.Said.typed(text));
    }

    /// The tools called so far, in order.
    List<ToolCall> calls() {
        var business = Practice.BUSINESS.id();
        return desk.conversations()
                .latest(business, KEY)
                .map(conversation -> desk.log().of(business, conversation.id()))
                .orElse(List.of());
    }
}
