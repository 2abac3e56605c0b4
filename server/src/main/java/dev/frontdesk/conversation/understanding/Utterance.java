package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.words.Token;
import dev.frontdesk.conversation.understanding.words.Tokenizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One transcript, cut into tokens, with what it is read against.
record Utterance(String text, List<Token> tokens, @Nullable Ask ask, Context context, Language language) {

    static Utterance of(String text, @Nullable Ask ask, Context context) {
        Language language = Languages.of(context.language());
        return new Utterance(text, Tokenizer.tokens(text, language.orthography()), ask, context, language);
    }

    boolean asks(Ask what) {
        return ask == what;
    }
}
