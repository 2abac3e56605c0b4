package dev.frontdesk.conversation;

import dev.frontdesk.contact.ContactId;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.form.Form;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All turns with a contact on one channel, without their words: those are read from the store where
/// they are wanted.
///
/// @param party the address written or called from, E.164 for phones; null when withheld or unknown
/// @param dialogue where the receptionist is; kept between turns, and what makes resumption after a
///     restart possible
public record Conversation(
        ConversationId id,
        ConversationKey key,
        @Nullable String party,
        Form form,
        Dialogue dialogue,
        Progress progress) {

    /// How far it has come.
    ///
    /// @param turns how many turns there have been, both sides counted
    /// @param language what the receptionist speaks
    /// @param contact set once the person is known
    /// @param ended null while it goes on
    public record Progress(
            int turns,
            Locale language,
            @Nullable ContactId contact,
            @Nullable Outcome outcome,
            Instant started,
            Instant lastTurn,
            @Nullable Instant ended) {}

    /// One in which nothing was said yet.
    public static Conversation begun(ConversationKey key, @Nullable String party, Locale language, Instant now) {
        var progress = new Progress(0, language, null, null, now, now, null);
        return new Conversation(
                new ConversationId(UUID.randomUUID()), key, party, Form.EMPTY, Dialogue.START, progress);
    }

    public Conversation with(Progress changed) {
        return new Conversation(id, key, party, form, dialogue, changed);
    }

    public Conversation with(Dialogue changed) {
        return new Conversation(id, key, party, form, changed, progress);
    }

    public boolean ended() {
        return progress.ended() != null;
    }
}
