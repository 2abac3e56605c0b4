package dev.frontdesk.store;

import dev.frontdesk.contact.ContactId;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.store.LiveConversations.Copy;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A whole conversation as JSON, for copies outside the process.
final class CopyJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private CopyJson() {}

    private record Stored(
            UUID id,
            Channel channel,
            String thread,
            @Nullable String party,
            String form,
            String dialogue,
            int turns,
            String language,
            @Nullable UUID contact,
            @Nullable Outcome outcome,
            Instant started,
            Instant lastTurn,
            @Nullable Instant ended,
            long version) {}

    static String write(Copy copy) {
        Conversation conversation = copy.conversation();
        Conversation.Progress progress = conversation.progress();
        ContactId contact = progress.contact();
        return MAPPER.writeValueAsString(new Stored(
                conversation.id().value(),
                conversation.key().channel(),
                conversation.key().thread(),
                conversation.party(),
                ConversationJson.write(conversation.form()),
                ConversationJson.write(conversation.dialogue()),
                progress.turns(),
                progress.language().toLanguageTag(),
                contact == null ? null : contact.value(),
                progress.outcome(),
                progress.started(),
                progress.lastTurn(),
                progress.ended(),
                copy.version()));
    }

    /// @throws tools.jackson.core.JacksonException when another release wrote something else
    static Copy read(String json) {
        Stored stored = MAPPER.readValue(json, Stored.class);
        Conversation conversation = new Conversation(
                new ConversationId(stored.id()),
                new ConversationKey(stored.channel(), stored.thread()),
                stored.party(),
                ConversationJson.form(stored.form()),
                ConversationJson.dialogue(stored.dialogue()),
                progress(stored));
        return new Copy(conversation, stored.version());
    }

    private static Conversation.Progress progress(Stored stored) {
        return new Conversation.Progress(
                stored.turns(),
                Locale.forLanguageTag(stored.language()),
                stored.contact() == null ? null : new ContactId(stored.contact()),
                stored.outcome(),
                stored.started(),
                stored.lastTurn(),
                stored.ended());
    }
}
