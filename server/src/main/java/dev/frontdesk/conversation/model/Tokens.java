package dev.frontdesk.conversation.model;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.output.TokenUsage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was sent and made.
public record Tokens(long in, long out) {

    static final Tokens NONE = new Tokens(0, 0);

    /// English has about four characters to a token.
    private static final int CHARACTERS = 4;

    /// As the vendor counted; an estimate where it did not, or the answer was cut off.
    static Tokens of(@Nullable TokenUsage counted, List<ChatMessage> sent, String made) {
        if (counted != null && counted.inputTokenCount() != null && counted.outputTokenCount() != null) {
            return new Tokens(counted.inputTokenCount(), counted.outputTokenCount());
        }
        long length =
                sent.stream().mapToLong(message -> message.toString().length()).sum();
        return new Tokens(length / CHARACTERS, made.length() / CHARACTERS);
    }

    Tokens and(Tokens other) {
        return new Tokens(in + other.in, out + other.out);
    }
}
