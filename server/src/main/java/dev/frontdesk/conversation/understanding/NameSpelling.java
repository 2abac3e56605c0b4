package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.words.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Words of a name, some of them spelled letter by letter, as they are written: "smith s m i t h" is
/// "Smith", "mary o'brien" is "Mary O'Brien", "taylor hyphen jones" is "Taylor-Jones".
final class NameSpelling {

    private final Utterance utterance;
    private final NameWords names;
    private final Map<String, Integer> doubling;
    private final NameParts parts = new NameParts();
    private final StringBuilder letters = new StringBuilder();
    private @Nullable Character mark;
    private int times = 1;

    private NameSpelling(Utterance utterance) {
        this.utterance = utterance;
        names = utterance.language().names();
        doubling = utterance.language().alphabet().times();
    }

    static String written(List<Token> words, Utterance utterance) {
        return new NameSpelling(utterance).write(words);
    }

    private String write(List<Token> words) {
        for (int i = 0; i < words.size(); i++) {
            Token token = words.get(i);
            Character sign = names.marks().get(token.word());
            if (sign != null) {
                endSpelling();
                mark = sign;
            } else if (doubling.containsKey(token.word()) && i + 1 < words.size()) {
                times = doubling.get(token.word());
            } else if (token.word().length() == 1 && !initial(words, i, doubling.keySet())) {
                spell(words, i);
            } else {
                endSpelling();
                word(token, i > 0 && hyphen(words.get(i - 1), token));
            }
        }
        endSpelling();
        return parts.toString();
    }

    /// "J-O-H-N S-M-I-T-H": where letters are joined by hyphens, a gap parts two words.
    private void spell(List<Token> words, int at) {
        boolean joinedBefore = at > 1 && hyphen(words.get(at - 2), words.get(at - 1));
        boolean gap = at > 0 && joinedBefore && !hyphen(words.get(at - 1), words.get(at));
        if (gap && letters.length() > 1) {
            endSpelling();
        }
        letters.append(lower(words.get(at)).repeat(times));
        times = 1;
    }

    private void endSpelling() {
        if (!letters.isEmpty()) {
            if (mark != null) {
                parts.join(mark, NameParts.capitalised(letters.toString()));
                mark = null;
            } else {
                parts.spelled(letters.toString());
            }
            letters.setLength(0);
        }
    }

    private void word(Token token, boolean hyphen) {
        String word = token.text().replace('’', '\'');
        boolean mixed = !word.equals(word.toLowerCase(Locale.ROOT)) && !word.equals(word.toUpperCase(Locale.ROOT));
        boolean particle = !parts.isEmpty() && names.particles().contains(token.word());
        String written = mixed ? word : particle ? lower(token) : NameParts.capitalised(lower(token));
        if (token.glued() && parts.elided()) {
            parts.join(written);
            return;
        }
        Character joint = hyphen ? Character.valueOf('-') : mark;
        mark = null;
        if (joint != null && !parts.isEmpty()) {
            parts.join(joint, written);
        } else {
            parts.add(written);
        }
    }

    /// A lone letter between words is an initial.
    private static boolean initial(List<Token> words, int at, Set<String> doubling) {
        boolean letterBefore = at > 0 && words.get(at - 1).word().length() == 1;
        boolean letterAfter = at + 1 < words.size()
                && (words.get(at + 1).word().length() == 1
                        || doubling.contains(words.get(at + 1).word()));
        boolean doubled = at > 0 && doubling.contains(words.get(at - 1).word());
        return !letterBefore && !letterAfter && !doubled;
    }

    private boolean hyphen(Token before, Token token) {
        return token.start() - before.end() == 1 && utterance.text().charAt(before.end()) == '-';
    }

    /// In lower case, with its accents; without the full stops of an abbreviation.
    private static String lower(Token token) {
        return token.text().replace(".", "").toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
