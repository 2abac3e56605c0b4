package dev.frontdesk.conversation.understanding.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Neighbouring pieces that mean something together.
///
/// @param <S> what productions may look at beside the pieces: today, the country
/// @param slots what has to stand side by side, none of them optional any more
public record Rule<S>(String name, List<Slot> slots, Production<S> production) {

    /// Makes the larger piece, or null when these pieces do not go together ("the 31st of February").
    @FunctionalInterface
    public interface Production<S> {
        @Nullable
        Piece make(Match match, S scene);
    }

    /// A rule for every combination of the optional slots.
    public static <S> List<Rule<S>> of(String name, Production<S> production, Slot... slots) {
        List<List<Slot>> variants = new ArrayList<>();
        variants.add(List.of());
        for (Slot slot : slots) {
            variants = extended(variants, slot);
        }
        return variants.stream()
                .filter(variant -> !variant.isEmpty())
                .map(variant -> new Rule<>(name, variant, production))
                .toList();
    }

    private static List<List<Slot>> extended(List<List<Slot>> variants, Slot slot) {
        List<List<Slot>> longer = new ArrayList<>();
        for (List<Slot> variant : variants) {
            List<Slot> with = new ArrayList<>(variant);
            with.add(slot);
            longer.add(with);
            if (slot.optional()) {
                longer.add(variant);
            }
        }
        return longer;
    }

    Slot last() {
        return slots.getLast();
    }
}
