package dev.frontdesk.app.evaluate.memory;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Page;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.knowledge.Question;
import dev.frontdesk.knowledge.UnansweredQuestion;
import dev.frontdesk.knowledge.UnansweredQuestions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Questions without an answer in memory, each time they are asked. For one thread.
public class MemoryQuestions implements UnansweredQuestions {

    public final List<UnansweredQuestion> asked = new ArrayList<>();

    @Override
    public void note(BusinessId business, Question question, ConversationId conversation, Instant now) {
        asked.add(new UnansweredQuestion(UUID.randomUUID(), question.words(), question.language(), 1, now, now));
    }

    @Override
    public void withdraw(BusinessId business, Question question) {
        asked.stream()
                .filter(noted -> noted.words().equals(question.words()))
                .findFirst()
                .ifPresent(asked::remove);
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
