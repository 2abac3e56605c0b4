package dev.frontdesk.app.http;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Page;
import dev.frontdesk.contact.ContactId;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Conversations;
import dev.frontdesk.conversation.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Conversations in memory, of one business at a time.
final class FakeConversations implements Conversations {

    private record Kept(Conversation conversation, List<Turn> turns) {}

    private final List<Kept> kept = new ArrayList<>();

    @Override
    public Conversation open(BusinessId business, ConversationKey key, Supplier<Conversation> fresh) {
        return latest(business, key).orElseGet(fresh);
    }

    @Override
    public Optional<Conversation> latest(BusinessId business, ConversationKey key) {
        return kept.stream()
                .map(Kept::conversation)
                .filter(one -> one.key().equals(key))
                .findFirst();
    }

    @Override
    public void save(BusinessId business, Conversation conversation, List<Turn> added) {
        kept.add(new Kept(conversation, added));
    }

    @Override
    public void correct(BusinessId business, ConversationId id, int turn, String text) {
        throw new UnsupportedOperationException("nothing is corrected here");
    }

    @Override
    public Optional<Conversation> find(BusinessId business, ConversationId id) {
        return kept.stream()
                .map(Kept::conversation)
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    @Override
    public List<Turn> turns(BusinessId business, ConversationId id) {
        return kept.stream()
                .filter(one -> one.conversation().id().equals(id))
                .flatMap(one -> one.turns().stream())
                .toList();
    }

    @Override
    public List<Conversation> ofContact(BusinessId business, ContactId contact) {
        return kept.stream()
                .map(Kept::conversation)
                .filter(one -> contact.equals(one.progress().contact()))
                .toList();
    }

    @Override
    public Page<Conversation> leads(BusinessId business, int limit, @Nullable String cursor) {
        var leads = kept.stream()
                .map(Kept::conversation)
                .filter(it -> !it.form().answers().isEmpty());
        return new Page<>(leads.limit(limit).toList(), null);
    }

    @Override
    public Page<Conversation> list(BusinessId business, int limit, @Nullable String cursor) {
        return new Page<>(kept.stream().map(Kept::conversation).limit(limit).toList(), null);
    }

    void clear() {
        kept.clear();
    }
}
