package dev.frontdesk.conversation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Something the contact also asked for, still to be done.
///
/// @param service slug, for an appointment to be made; null when it has to be asked
public record Errand(Kind kind, @Nullable String service) {

    public Errand {
        Objects.requireNonNull(kind);
    }

    public enum Kind {
        BOOK,
        /// An appointment for somebody other than the first.
        BOOK_FOR_ANOTHER,
        /// The appointment that was being made when something else came between.
        RESUME,
        MOVE,
        CANCEL,
        /// To say that they will come.
        CONFIRM,
        /// To say when it is.
        TELL,
        MESSAGE,
        /// To answer the business's own questions.
        QUALIFY
    }
}
