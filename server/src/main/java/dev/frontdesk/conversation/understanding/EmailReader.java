package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.words.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// E-mail addresses, written, or spoken with "at" and "dot".
final class EmailReader {

    private static final Pattern WRITTEN =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,4}");
    private static final Map<String, String> SIGNS =
            Map.of("dot", ".", "underscore", "_", "dash", "-", "hyphen", "-", "plus", "+", ".", ".", "-", "-");
    private static final Set<String> INTRODUCTIONS = Set.of(
            "is", "it's", "its", "email", "mail", "address", "at", "to", "yes", "yeah", "sure", "um", "uh", "okay",
            "ok");

    private EmailReader() {}

    static @Nullable String read(Utterance utterance) {
        Matcher matcher = WRITTEN.matcher(utterance.text());
        return matcher.find() ? matcher.group().toLowerCase(Locale.ROOT) : spoken(utterance);
    }

    private static @Nullable String spoken(Utterance utterance) {
        List<Token> tokens = utterance.tokens();
        for (int at = tokens.size() - 3; at > 0; at--) {
            if (tokens.get(at).word().equals("at") || tokens.get(at).word().equals("@")) {
                String domain = domain(tokens, at + 1);
                String local = domain == null ? "" : local(tokens, at, utterance.asks(Ask.EMAIL));
                if (!local.isEmpty()) {
                    return local + "@" + domain;
                }
            }
        }
        return null;
    }

    /// Words up to a "dot", then labels joined by dots.
    private static @Nullable String domain(List<Token> tokens, int from) {
        StringBuilder domain = new StringBuilder();
        int at = from;
        while (at < tokens.size() && at < from + 4 && !says(tokens, at, "dot", ".")) {
            domain.append(sign(tokens.get(at)));
            at++;
        }
        int dots = 0;
        while (at + 1 < tokens.size() && says(tokens, at, "dot", ".")) {
            domain.append('.').append(tokens.get(at + 1).word());
            at += 2;
            dots++;
        }
        return dots == 0 || domain.charAt(0) == '.' ? null : domain.toString();
    }

    /// Asked for, all that was said before the "at" belongs to it; else only what is joined by signs.
    private static String local(List<Token> tokens, int at, boolean asked) {
        int from = at - 1;
        while (from > 0 && !INTRODUCTIONS.contains(tokens.get(from - 1).word()) && belongs(tokens, from, asked)) {
            from--;
        }
        StringBuilder local = new StringBuilder();
        tokens.subList(from, at).forEach(token -> local.append(sign(token)));
        return local.toString();
    }

    private static boolean belongs(List<Token> tokens, int from, boolean asked) {
        Token token = tokens.get(from);
        Token before = tokens.get(from - 1);
        return asked
                || SIGNS.containsKey(token.word())
                || SIGNS.containsKey(before.word())
                || before.word().length() == 1;
    }

    private static String sign(Token token) {
        int digit = EnglishNumbers.TO_NINETEEN.indexOf(token.word());
        return digit >= 0 ? Integer.toString(digit) : SIGNS.getOrDefault(token.word(), token.word());
    }

    private static boolean says(List<Token> tokens, int at, String word, String sign) {
        String said = tokens.get(at).word();
        return said.equals(word) || said.equals(sign);
    }
}
