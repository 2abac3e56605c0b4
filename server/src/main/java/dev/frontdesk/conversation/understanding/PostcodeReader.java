package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.letters.LetterPhrases;
import dev.frontdesk.conversation.understanding.letters.SpokenAlphabet;
import dev.frontdesk.conversation.understanding.words.Token;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// British and Canadian postcodes, written or spelled, with the space where it belongs.
final class PostcodeReader {

    private static final Pattern BRITISH = Pattern.compile(
            "(?<![A-Z0-9])([A-PR-UWYZ][A-HK-Y]?[0-9][A-Z0-9]?) ?([0-9][ABD-HJLNP-UW-Z]{2})(?![A-Z0-9])");
    private static final Pattern CANADIAN =
            Pattern.compile("(?<![A-Z0-9])([ABCEGHJ-NPRSTVXY][0-9][A-Z])[ -]?([0-9][A-Z][0-9])(?![A-Z0-9])");

    private PostcodeReader() {}

    static @Nullable String read(Utterance utterance) {
        String written = find(utterance.text().toUpperCase(Locale.ROOT), utterance.context());
        return written != null ? written : find(spelled(utterance), utterance.context());
    }

    private static @Nullable String find(String text, Context context) {
        Pattern pattern = context.country().equals("CA") ? CANADIAN : BRITISH;
        Matcher matcher = pattern.matcher(text);
        boolean spoken = !context.country().equals("US") && matcher.find();
        return spoken ? matcher.group(1) + " " + matcher.group(2) : null;
    }

    /// The "for Juliet" of "J for Juliet".
    private static boolean explains(List<Token> tokens, int at, SpokenAlphabet alphabet) {
        boolean between =
                at > 0 && at + 1 < tokens.size() && tokens.get(at - 1).word().length() == 1;
        return between
                && alphabet.joining().contains(tokens.get(at).word())
                && tokens.get(at + 1).word().length() > 1
                && tokens.get(at + 1).word().startsWith(tokens.get(at - 1).word());
    }

    /// Letters and digits run together, all other words as gaps.
    private static String spelled(Utterance utterance) {
        DigitWords words = utterance.language().digits();
        StringBuilder spelled = new StringBuilder();
        List<Token> tokens =
                LetterPhrases.joined(utterance.tokens(), utterance.language().alphabet());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (explains(tokens, i, utterance.language().alphabet())) {
                i++;
                continue;
            }
            String digits = words.digits().get(token.word());
            if (digits != null && token.word().length() > 1 && !digits.equals("+")) {
                spelled.append(digits);
            } else if (token.isNumber() || token.word().length() == 1) {
                spelled.append(token.word().toUpperCase(Locale.ROOT));
            } else {
                spelled.append(" . ");
            }
        }
        return spelled.toString();
    }
}
