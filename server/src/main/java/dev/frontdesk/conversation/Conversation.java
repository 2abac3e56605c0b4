package dev.frontdesk.conversation;

import dev.frontdesk.contact.ContactId;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.form.Form;
import java.time.Instant;
import java.util.Locale;
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

    public Conversation with(Progress changed) {
        return new Conversation(id, key, party, form, dialogue, changed);
    }

    public boolean ended() {
        return progress.ended() != null;
    }
}
