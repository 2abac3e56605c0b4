package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.words.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the number words of a language, numbers of any size among them.
interface NumberReader {

    /// @param end token after the last
    /// @param written in digits, an ordinal with its ending
    /// @param leadingZero it may follow a "zero" as the next digit
    record Found(int end, String written, boolean leadingZero) {}

    /// The longest number that starts there; null if none does.
    @Nullable
    Found longest(List<Token> tokens, int at);
}
