package dev.frontdesk.channel.webchat;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Conversations;
import dev.frontdesk.conversation.Desk;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Prepared;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.messaging.Receipts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/// Takes visitors' messages to the desk, each in one transaction with its receipt, and tells the open
/// streams what was replied once that is committed.
public final class Chats {

    private static final String PROVIDER = "webchat";

    private final BusinessScope scope;
    private final Receipts receipts;
    private final Conversations conversations;
    private final Desk desk;
    private final ChatEvents events;
    private final JsonMapper json;

    public Chats(
            BusinessScope scope,
            Receipts receipts,
            Conversations conversations,
            Desk desk,
            ChatEvents events,
            JsonMapper json) {
        this.scope = scope;
        this.receipts = receipts;
        this.conversations = conversations;
        this.desk = desk;
        this.events = events;
        this.json = json;
    }

    /// @param event names the message, the same for its repeats, which get the first answer; null when
    ///     the client gave it no key
    /// @return a [ChatAnswer] as JSON
    /// @throws ResponseStatusException 404 when there is no such conversation
    String take(Business business, ChatRequest request, @Nullable String event) {
        var id = request.conversation();
        var key = id == null
                ? fresh(event)
                : scope.in(business.id(), () -> existing(business, id(id)).key());
        var incoming = incoming(request.text(), id == null);
        try (var prepared = desk.prepare(business, key, null, event, incoming)) {
            return scope.in(business.id(), () -> once(business, event, () -> turn(business, key, prepared)));
        }
    }

    private String once(Business business, @Nullable String event, Supplier<String> act) {
        if (event == null) {
            return act.get();
        }
        return receipts.claim(business.id(), PROVIDER, event).orElseGet(() -> {
            var answer = act.get();
            receipts.answer(business.id(), PROVIDER, event, answer);
            return answer;
        });
    }

    /// What was said by the business's side after a turn, and whether more can come.
    ///
    /// @param after a turn's number; null for what is said from now on
    /// @throws ResponseStatusException 404 when there is no such conversation
    Missed missed(Business business, ConversationId id, @Nullable Integer after) {
        return scope.in(business.id(), () -> {
            var conversation = existing(business, id);
            int latest = conversation.progress().turns() - 1;
            int known = after == null ? latest : Math.min(after, latest);
            var missed = known == latest ? List.<ChatEvent>of() : since(business, conversation, known);
            return new Missed(missed, known, conversation.ended());
        });
    }

    private List<ChatEvent> since(Business business, Conversation conversation, int known) {
        return conversations.turns(business.id(), conversation.id()).stream()
                .filter(turn -> turn.number() > known && turn.who() != Turn.Who.CONTACT)
                .map(turn -> event(ChatAnswer.of(conversation, turn)))
                .toList();
    }

    /// @param known the number of the last turn the reader has
    record Missed(List<ChatEvent> events, int known, boolean ended) {}

    private String turn(Business business, ConversationKey key, Prepared prepared) {
        var reply = desk.turn(business, key, null, prepared);
        var event = event(ChatAnswer.of(business, reply));
        scope.afterCommit(() -> events.publish(reply.conversation(), event));
        return event.json();
    }

    /// A message that is sent again begins the same thread again.
    private static ConversationKey fresh(@Nullable String event) {
        var thread = event == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes(("thread\n" + event).getBytes(StandardCharsets.UTF_8));
        return new ConversationKey(Channel.WEBCHAT, thread.toString());
    }

    private static Incoming incoming(@Nullable String text, boolean fresh) {
        if (text == null || text.isBlank()) {
            return fresh ? new Incoming.Arrived() : new Incoming.Silence();
        }
        return Incoming.Said.typed(text);
    }

    /// A chat, that is: the id of a call or of an SMS thread opens nothing here.
    private Conversation existing(Business business, ConversationId id) {
        return conversations
                .find(business.id(), id)
                .filter(found -> found.key().channel() == Channel.WEBCHAT)
                .orElseThrow(Chats::unknown);
    }

    /// @throws ResponseStatusException 404 when the text is no conversation's id
    static ConversationId id(String text) {
        try {
            return new ConversationId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "There is no such conversation; send null to begin one.");
    }

    private ChatEvent event(ChatAnswer answer) {
        return new ChatEvent(answer.turn(), json.writeValueAsString(answer), answer.ended());
    }
}
