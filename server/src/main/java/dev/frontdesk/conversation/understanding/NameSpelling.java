package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Words of a name, some of them spelled letter by letter, as they are written: "smith s m i t h" is
/// "Smith", "mary o'brien" is "Mary O'Brien".
final class NameSpelling {

    private static final int SAME_NAME = 2;

    private NameSpelling() {}

    static String written(List<Token> words, Utterance utterance) {
        List<String> parts = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        Map<String, Integer> doubling = utterance.language().alphabet().times();
        Set<String> particles = utterance.language().names().particles();
        int times = 1;
        for (int i = 0; i < words.size(); i++) {
            Token token = words.get(i);
            if (doubling.containsKey(token.word()) && i + 1 < words.size()) {
                times = doubling.get(token.word());
            } else if (token.word().length() == 1 && !initial(words, i, doubling.keySet())) {
                letters.append(token.word().repeat(times));
                times = 1;
            } else {
                endSpelling(parts, letters);
                addWord(parts, token, i > 0 && hyphen(words.get(i - 1), token, utterance.text()), particles);
            }
        }
        endSpelling(parts, letters);
        return String.join(" ", parts);
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

    private static boolean hyphen(Token before, Token token, String text) {
        return token.start() - before.end() == 1 && text.charAt(before.end()) == '-';
    }

    /// A spelling that follows the word it spells takes its place.
    private static void endSpelling(List<String> parts, StringBuilder letters) {
        if (letters.isEmpty()) {
            return;
        }
        String spelled = capitalised(letters.toString());
        letters.setLength(0);
        for (int i = 0; i < parts.size(); i++) {
            if (Spelling.distance(parts.get(i).toLowerCase(Locale.ROOT), spelled.toLowerCase(Locale.ROOT))
                    <= SAME_NAME) {
                parts.set(i, spelled);
                return;
            }
        }
        parts.add(spelled);
    }

    private static void addWord(List<String> parts, Token token, boolean hyphen, Set<String> particles) {
        String word = token.text().replace('’', '\'');
        boolean mixed = !word.equals(word.toLowerCase(Locale.ROOT)) && !word.equals(word.toUpperCase(Locale.ROOT));
        boolean particle = !parts.isEmpty() && particles.contains(token.word());
        String written = mixed ? word : particle ? token.word() : capitalised(token.word());
        if (hyphen && !parts.isEmpty()) {
            parts.set(parts.size() - 1, parts.getLast() + "-" + written);
        } else {
            parts.add(written);
        }
    }

    private static String capitalised(String word) {
        StringBuilder written = new StringBuilder(word.toLowerCase(Locale.ROOT));
        written.setCharAt(0, Character.toUpperCase(written.charAt(0)));
        int apostrophe = word.indexOf('\'');
        if (apostrophe == 1 && word.length() > 3) {
            written.setCharAt(2, Character.toUpperCase(written.charAt(2)));
        }
        return written.toString();
    }
}
