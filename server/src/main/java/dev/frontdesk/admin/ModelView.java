package dev.frontdesk.admin;

import dev.frontdesk.conversation.fact.Claim;
import dev.frontdesk.conversation.model.Fallback;
import dev.frontdesk.conversation.model.ModelTurn;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a model did in a turn.
///
/// @param vendor empty when none was asked
/// @param prompt version of the owner's prompt; 0 for the usual one
/// @param requests how often models were asked, repeats and second choices counted
/// @param costMicros in millionths of a dollar
/// @param firstMillis from the first request that was answered to the first piece of its answer
/// @param fallback why the reply is not the model's; null when it is
/// @param heldBack what replies claimed that were kept back
record ModelView(
        String vendor,
        String model,
        int prompt,
        int requests,
        long tokensIn,
        long tokensOut,
        long costMicros,
        @Nullable Long firstMillis,
        long tookMillis,
        @Nullable String fallback,
        List<String> heldBack) {

    static Map<Integer, ModelView> byTurn(List<ModelTurn> turns) {
        return turns.stream().collect(Collectors.toMap(ModelTurn::turn, ModelView::of, (_, later) -> later));
    }

    private static ModelView of(ModelTurn turn) {
        return new ModelView(
                turn.vendor(),
                turn.model(),
                turn.prompt(),
                turn.cost().requests(),
                turn.cost().tokens().in(),
                turn.cost().tokens().out(),
                turn.cost().micros(),
                Optional.ofNullable(turn.time().first()).map(Duration::toMillis).orElse(null),
                turn.time().took().toMillis(),
                Optional.ofNullable(turn.verdict().fallback())
                        .map(Fallback::label)
                        .orElse(null),
                turn.verdict().heldBack().stream().map(Claim::label).toList());
    }
}
