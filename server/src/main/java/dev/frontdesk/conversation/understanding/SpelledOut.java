package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.letters.SpokenAlphabet;
import dev.frontdesk.conversation.understanding.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Letters that were said with a word each, as letters: "S for sugar" and "Sierra Mike India" become
/// "S", "M", "I".
final class SpelledOut {

    /// Fewer code words in a row may be names: "Mike", "Romeo", "Oscar Juliet".
    private static final int FEWEST_CODES = 3;

    private final List<Token> tokens;
    private final SpokenAlphabet alphabet;
    private final List<Token> plain = new ArrayList<>();

    private SpelledOut(List<Token> tokens, SpokenAlphabet alphabet) {
        this.tokens = tokens;
        this.alphabet = alphabet;
    }

    static List<Token> plain(List<Token> tokens, SpokenAlphabet alphabet) {
        return new SpelledOut(tokens, alphabet).run();
    }

    private List<Token> run() {
        int at = 0;
        while (at < tokens.size()) {
            int explained = explanation(at);
            int codes = codes(at);
            if (explained > at) {
                plain.add(tokens.get(at));
                at = explained;
            } else if (codes - at >= FEWEST_CODES) {
                tokens.subList(at, codes).forEach(this::initial);
                at = codes;
            } else {
                plain.add(tokens.get(at++));
            }
        }
        return plain;
    }

    /// The end of "S for sugar", "S as in sugar"; `at` itself when there is none.
    private int explanation(int at) {
        if (tokens.get(at).word().length() != 1) {
            return at;
        }
        int word = at + 1;
        while (word < tokens.size()
                && word - at <= 2
                && alphabet.joining().contains(tokens.get(word).word())) {
            word++;
        }
        boolean explains = word > at + 1
                && word < tokens.size()
                && tokens.get(word).word().length() > 1
                && tokens.get(word).word().startsWith(tokens.get(at).word());
        return explains ? word + 1 : at;
    }

    private int codes(int at) {
        int end = at;
        while (end < tokens.size() && alphabet.codes().contains(tokens.get(end).word())) {
            end++;
        }
        return end;
    }

    private void initial(Token code) {
        String letter = code.text().substring(0, 1).toUpperCase(Locale.ROOT);
        plain.add(new Token(letter, letter.toLowerCase(Locale.ROOT), code.start(), code.end(), false, code.pause()));
    }
}
