package dev.frontdesk.channel;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Page;
import dev.frontdesk.contact.ContactId;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Conversations;
import dev.frontdesk.conversation.Dialogue;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.form.Form;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One conversation, and what was said in it.
public final class TestingConversations implements Conversations {

    private static final Instant NOW = Instant.parse("2026-11-20T16:00:00Z");

    private final TestingScope scope;
    private final ConversationKey key;
    private final List<Turn> turns = new ArrayList<>();
    private final List<Runnable> whenLookedAt = new ArrayList<>();
    private boolean ended;

    public TestingConversations(TestingScope scope, Channel channel) {
        this.scope = scope;
        this.key = new ConversationKey(channel, "thread-1");
    }

    public ConversationKey key() {
        return key;
    }

    public void said(Turn.Who who, String text) {
        turns.add(new Turn(turns.size(), who, text, NOW));
    }

    public void end() {
        ended = true;
    }

    /// Runs once, after the conversation was looked at as often as such actions were given before.
    public void onLook(Runnable action) {
        whenLookedAt.add(action);
    }

    @Override
    public void correct(BusinessId business, ConversationId id, int turn, String text) {
        throw new UnsupportedOperationException("nothing is corrected here");
    }

    @Override
    public Optional<Conversation> find(BusinessId business, ConversationId id) {
        scope.requireInside();
        var found = Optional.of(conversation()).filter(known -> known.id().equals(id));
        if (!whenLookedAt.isEmpty()) {
            whenLookedAt.removeFirst().run();
        }
        return found;
    }

    @Override
    public List<Turn> turns(BusinessId business, ConversationId id) {
        scope.requireInside();
        return List.copyOf(turns);
    }

    private Conversation conversation() {
        var progress = new Conversation.Progress(
                turns.size(), Locale.CANADA, null, ended ? Outcome.BOOKED : null, NOW, NOW, ended ? NOW : null);
        return new Conversation(TestingDesk.CONVERSATION, key, null, Form.EMPTY, Dialogue.START, progress);
    }

    @Override
    public Conversation open(BusinessId business, ConversationKey thread, Supplier<Conversation> fresh) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Conversation> latest(BusinessId business, ConversationKey thread) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void save(BusinessId business, Conversation conversation, List<Turn> added) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Conversation> ofContact(BusinessId business, ContactId contact) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<Conversation> leads(BusinessId business, int limit, @Nullable String cursor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<Conversation> list(BusinessId business, int limit, @Nullable String cursor) {
        throw new UnsupportedOperationException();
    }
}
