package dev.frontdesk.conversation.understanding.grammar;

import java.util.function.Predicate;

/// One place in a rule: the concrete type of piece that fits there, a condition on it, and whether it may be
/// missing.
public record Slot(Class<? extends Piece> type, Predicate<Piece> condition, boolean optional) {

    public static <P extends Piece> Slot of(Class<P> type) {
        return new Slot(type, piece -> true, false);
    }

    public static <P extends Piece> Slot of(Class<P> type, Predicate<P> condition) {
        return new Slot(type, piece -> condition.test(type.cast(piece)), false);
    }

    public Slot maybe() {
        return new Slot(type, condition, true);
    }

    boolean accepts(Piece piece) {
        return type.isInstance(piece) && condition.test(piece);
    }
}
