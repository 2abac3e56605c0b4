package dev.frontdesk.conversation.model;

import dev.langchain4j.data.message.AiMessage;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What came of one request to a model.
sealed interface Response {

    Tokens tokens();

    /// @param first from the request to the first piece
    record Whole(AiMessage message, Tokens tokens, Duration first) implements Response {}

    /// @param again whether the same request may succeed: nothing had come, and what was wrong may pass
    /// @param after how long the vendor asks to be left alone; null when it did not say
    record Broken(Fallback cause, boolean again, @Nullable Duration after, Tokens tokens) implements Response {}

    /// The hearer has interrupted: nobody waits for it any more.
    record Interrupted(Tokens tokens) implements Response {}
}
