package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.words.Token;
import dev.frontdesk.conversation.understanding.words.Tokenizer;
import java.util.List;
import java.util.Locale;

/// Spoken numbers in digits. Pure and thread-safe; never throws, whatever the text.
public final class Spoken {

    private Spoken() {}

    /// The text with its numbers in digits: "two hundred and fifty four" is "254", "twenty first" is
    /// "21st". A lone "o" stays, and so does what is in digits already.
    public static String written(String text) {
        return written(text, Locale.ENGLISH);
    }

    /// The same in another language.
    public static String written(String text, Locale spoken) {
        Language language = Languages.of(spoken);
        List<Token> tokens = Tokenizer.tokens(text, language.orthography());
        StringBuilder written = new StringBuilder();
        int copied = 0;
        int at = 0;
        while (at < tokens.size()) {
            NumberReader.Found found = language.numbers().longest(tokens, at);
            if (found == null) {
                at++;
                continue;
            }
            String between = text.substring(copied, tokens.get(at).start());
            boolean digits = found.leadingZero() && between.equals(" ") && endsWithZero(written);
            written.append(digits ? "" : between).append(found.written());
            copied = tokens.get(found.end() - 1).end();
            at = found.end();
        }
        return written.append(text.substring(copied)).toString();
    }

    /// All digits said, one after another, with a plus sign where one was said: "plus one, double seven
    /// oh" is "+1770". Empty if there are none.
    public static String digits(String text) {
        return digits(text, Locale.ENGLISH);
    }

    /// The same in another language.
    public static String digits(String text, Locale spoken) {
        Language language = Languages.of(spoken);
        StringBuilder digits = new StringBuilder();
        SpokenDigits.groups(Tokenizer.tokens(text, language.orthography()), language.digits())
                .forEach(run -> digits.append(run.digits()));
        return digits.toString();
    }

    /// "Zero zero five" is one number, "005".
    private static boolean endsWithZero(StringBuilder written) {
        int length = written.length();
        boolean zero = length > 0 && written.charAt(length - 1) == '0';
        return zero && (length == 1 || written.charAt(length - 2) == '0' || written.charAt(length - 2) == ' ');
    }
}
