package dev.frontdesk.admin;

import dev.frontdesk.business.Business;
import dev.frontdesk.call.CallRecords;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.Conversations;
import org.jspecify.annotations.Nullable;

/// A conversation with everything that is kept of it: its turns, and of a live call its streams. Called in the
/// business's scope.
public final class SpelledOut {

    private final Conversations conversations;
    private final CallRecords calls;

    public SpelledOut(Conversations conversations, CallRecords calls) {
        this.conversations = conversations;
        this.calls = calls;
    }

    ConversationView of(Business business, Conversation conversation, @Nullable ContactRef person) {
        return ConversationView.of(conversation, person, business.zone())
                .with(
                        conversations.turns(business.id(), conversation.id()),
                        call(business, conversation),
                        business.zone());
    }

    private @Nullable CallView call(Business business, Conversation conversation) {
        var key = conversation.key();
        return key.channel() == Channel.PHONE
                ? CallView.of(calls.of(business.id(), key.thread()), business.zone())
                : null;
    }
}
