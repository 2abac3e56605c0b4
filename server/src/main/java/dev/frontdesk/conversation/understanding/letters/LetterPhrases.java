package dev.frontdesk.conversation.understanding.letters;

import dev.frontdesk.conversation.understanding.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Letters that take more than one word: "i grec", "e accent aigu".
public final class LetterPhrases {

    private static final int LONGEST = 3;

    private LetterPhrases() {}

    /// The tokens with each such phrase as the one letter it stands for.
    public static List<Token> joined(List<Token> tokens, SpokenAlphabet alphabet) {
        if (alphabet.phrases().isEmpty()) {
            return tokens;
        }
        List<Token> joined = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int end = phraseEnd(tokens, at, alphabet.phrases());
            joined.add(end == at + 1 ? tokens.get(at) : letter(tokens, at, end, alphabet.phrases()));
            at = end;
        }
        return joined;
    }

    private static int phraseEnd(List<Token> tokens, int at, Map<String, String> phrases) {
        for (int end = Math.min(tokens.size(), at + LONGEST); end > at + 1; end--) {
            if (phrases.containsKey(words(tokens, at, end))) {
                return end;
            }
        }
        return at + 1;
    }

    private static Token letter(List<Token> tokens, int from, int to, Map<String, String> phrases) {
        String letter = phrases.getOrDefault(words(tokens, from, to), "");
        Token first = tokens.get(from);
        return new Token(letter, letter, first.start(), tokens.get(to - 1).end(), first.glued(), first.pause());
    }

    private static String words(List<Token> tokens, int from, int to) {
        StringBuilder words = new StringBuilder(tokens.get(from).word());
        for (int i = from + 1; i < to; i++) {
            words.append(' ').append(tokens.get(i).word());
        }
        return words.toString();
    }
}
