package dev.frontdesk.conversation.model;

import dev.frontdesk.conversation.Next;
import org.jspecify.annotations.Nullable;

/// What a model's turn came to.
///
/// @param text what may be said: checked, or a tool's own sentence; null when the script has to answer
/// @param fallback why it is not the model's; null when it is
record Conclusion(
        @Nullable String text, Next next, @Nullable Fallback fallback) {

    static Conclusion scripted(Fallback cause) {
        return new Conclusion(null, new Next.Listen(), cause);
    }
}
