package dev.frontdesk.knowledge;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Page;
import dev.frontdesk.contact.ConversationId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What people asked in vain, so that the owner can write the article. Called inside a
/// [dev.frontdesk.business.BusinessScope].
public interface UnansweredQuestions {

    /// How many are kept of a business; the ones not asked for longest go first.
    int MOST = 500;

    /// How long one is kept after it was asked last.
    Duration KEPT = Duration.ofDays(90);

    /// The same words again, whatever their case and punctuation, are counted.
    ///
    /// @param conversation it was asked in; when its person is erased, the question goes too
    void note(BusinessId business, Question question, ConversationId conversation, Instant now);

    /// A question that was noted turned out to be answered: it is counted once less, and gone when it was asked only
    /// this once. Nothing happens when it is not there any more.
    void withdraw(BusinessId business, Question question);

    /// The one asked last comes first.
    ///
    /// @throws IllegalArgumentException for a cursor that no page gave
    Page<UnansweredQuestion> list(BusinessId business, int limit, @Nullable String cursor);

    /// @return false when there is no such question
    boolean remove(BusinessId business, UUID id);
}
