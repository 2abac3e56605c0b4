package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.words.Token;
import dev.frontdesk.conversation.understanding.words.Tokenizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One transcript, cut into tokens, with what it is read against.
record Utterance(String text, List<Token> tokens, @Nullable Ask ask, Context context, Language language) {

    static Utterance of(String text, @Nullable Ask ask, Context context) {
        Language language = Languages.of(context.language());
        return new Utterance(text, Tokenizer.tokens(plainDigits(text), language.orthography()), ask, context, language);
    }

    /// The digits of every script as 0 to 9, one character for one.
    private static String plainDigits(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '9' && Character.isDigit(c)) {
                plain.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return plain.toString();
    }

    /// The tokens from start (included) to end (excluded) as an utterance of their own.
    Utterance part(int start, int end) {
        String words =
                text.substring(tokens.get(start).start(), tokens.get(end - 1).end());
        return of(words, ask, context);
    }

    boolean asks(Ask what) {
        return ask == what;
    }
}
