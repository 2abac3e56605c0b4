package dev.frontdesk.app.evaluate.memory;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Page;
import dev.frontdesk.contact.ContactId;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Conversations;
import dev.frontdesk.conversation.Turn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Conversations in memory, in order of their making. For one thread.
public class MemoryConversations implements Conversations {

    private final Map<ConversationId, Conversation> kept = new LinkedHashMap<>();
    private final Map<ConversationId, List<Turn>> turns = new LinkedHashMap<>();

    @Override
    public Conversation open(BusinessId business, ConversationKey key, Supplier<Conversation> fresh) {
        return latest(business, key)
                .filter(conversation -> !conversation.ended())
                .orElseGet(() -> {
                    var made = fresh.get();
                    kept.put(made.id(), made);
                    return made;
                });
    }

    @Override
    public Optional<Conversation> latest(BusinessId business, ConversationKey key) {
        return kept.values().stream()
                .filter(conversation -> conversation.key().equals(key))
                .reduce((_, later) -> later);
    }

    @Override
    public void save(BusinessId business, Conversation conversation, List<Turn> added) {
        kept.put(conversation.id(), conversation);
        turns.computeIfAbsent(conversation.id(), _ -> new ArrayList<>()).addAll(added);
    }

    @Override
    public void correct(BusinessId business, ConversationId id, int turn, String text) {
        turns.getOrDefault(id, List.of())
                .replaceAll(one -> one.number() == turn ? new Turn(turn, one.who(), text, one.at()) : one);
    }

    @Override
    public Optional<Conversation> find(BusinessId business, ConversationId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<Turn> turns(BusinessId business, ConversationId id) {
        return List.copyOf(turns.getOrDefault(id, List.of()));
    }

    @Override
    public List<Conversation> ofContact(BusinessId business, ContactId contact) {
        return kept.values().stream()
                .filter(conversation -> contact.equals(conversation.progress().contact()))
                .toList()
                .reversed();
    }

    @Override
    public Page<Conversation> leads(BusinessId business, int limit, @Nullable String cursor) {
        var leads = kept.values().stream().filter(it -> !it.form().answers().isEmpty());
        return new Page<>(leads.limit(limit).toList(), null);
    }

    @Override
    public Page<Conversation> list(BusinessId business, int limit, @Nullable String cursor) {
        return new Page<>(kept.values().stream().limit(limit).toList(), null);
    }
}
