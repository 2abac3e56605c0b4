package dev.frontdesk.conversation.model;

import dev.frontdesk.conversation.fact.Claim;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a model did in one turn of a conversation.
///
/// @param turn the number of our turn that it led to
/// @param prompt version of the owner's prompt; 0 for the usual one
/// @param vendor of the model that was asked last
public record ModelTurn(int turn, int prompt, String vendor, String model, Cost cost, Time time, Verdict verdict) {

    /// @param micros millionths of a dollar
    public record Cost(int requests, Tokens tokens, long micros) {

        static final Cost NONE = new Cost(0, Tokens.NONE, 0);
    }

    /// @param first from the first request that was answered to the first piece of the answer; null when none was
    public record Time(Instant at, @Nullable Duration first, Duration took) {}

    /// @param fallback why the reply is not the model's; null when it is
    /// @param heldBack what replies claimed that were kept back
    public record Verdict(@Nullable Fallback fallback, List<Claim> heldBack) {

        public Verdict {
            heldBack = List.copyOf(heldBack);
        }
    }
}
