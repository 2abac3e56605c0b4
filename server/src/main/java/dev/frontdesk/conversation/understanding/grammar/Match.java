package dev.frontdesk.conversation.understanding.grammar;

import java.util.List;

/// The pieces that filled a rule's slots, in order. Pieces of optional slots that were not filled are
/// absent, so a production asks for a piece by type and, where a type comes twice, by occurrence.
public final class Match {

    private final List<Piece> pieces;

    Match(List<Piece> pieces) {
        this.pieces = pieces;
    }

    public <P extends Piece> P get(Class<P> type) {
        return get(type, 0);
    }

    public boolean has(Class<? extends Piece> type) {
        return pieces.stream().anyMatch(type::isInstance);
    }

    /// The piece of that type, counting from 0; a rule that asks for one its slots cannot give is a bug.
    public <P extends Piece> P get(Class<P> type, int occurrence) {
        int seen = 0;
        for (Piece piece : pieces) {
            if (type.isInstance(piece) && seen++ == occurrence) {
                return type.cast(piece);
            }
        }
        throw new IllegalStateException("no " + type.getSimpleName() + " in " + pieces);
    }
}
