package dev.frontdesk.conversation.understanding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One utterance, as written or as the recogniser heard it.
///
/// @param ask what had just been asked; null at the start or after an open question
/// @param alternatives other transcripts of the same words, best first
public record Heard(String text, @Nullable Ask ask, Context context, List<String> alternatives) {

    public Heard {
        alternatives = List.copyOf(alternatives);
    }

    public static Heard of(String text, @Nullable Ask ask, Context context) {
        return new Heard(text, ask, context, List.of());
    }
}
