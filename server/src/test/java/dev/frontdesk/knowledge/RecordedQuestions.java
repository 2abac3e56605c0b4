package dev.frontdesk.knowledge;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Page;
import dev.frontdesk.contact.ConversationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps the questions of one test, each time they are asked.
public final class RecordedQuestions implements UnansweredQuestions {

    public final List<UnansweredQuestion> asked = new ArrayList<>();

    @Override
    public void note(BusinessId business, Question question, ConversationId conversation, Instant now) {
        asked.add(new UnansweredQuestion(UUID.randomUUID(), question.words(), question.language(), 1, now, now));
    }

    @Override
    public Page<UnansweredQuestion> list(BusinessId business, int limit, @Nullable String cursor) {
        return new Page<>(asked.stream().limit(limit).toList(), null);
    }

    @Override
    public boolean remove(BusinessId business, UUID id) {
        return asked.removeIf(question -> question.id().equals(id));
    }
}
