package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.words.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Neighbouring words that may be a name.
///
/// @param kind what was said around them
record NameRun(List<Token> words, NameWords.Introduction kind) {

    private static final int MOST_WORDS = 4;
    private static final int MOST_LETTERS = 30;

    /// Letter by letter, without a word.
    boolean spelling() {
        return words.size() > 1 && words.stream().allMatch(token -> token.word().length() == 1);
    }

    int start() {
        return words.getFirst().start();
    }

    /// @param plain whether a name in lower case will do
    boolean credible(boolean plain, NameWords names) {
        if (words.isEmpty()) {
            return false;
        }
        long whole = words.stream().filter(word -> word.word().length() > 1).count();
        long full = words.stream()
                .filter(word -> word.word().length() > 1 && !names.particles().contains(word.word()))
                .count();
        boolean capitalised = Character.isUpperCase(words.getFirst().text().charAt(0));
        boolean particleOnly = words.stream().allMatch(word -> names.particles().contains(word.word()));
        boolean spelled = whole > 0 || (spoken().size() > 1 && words.size() <= MOST_LETTERS);
        return full <= MOST_WORDS && (plain || capitalised) && !particleOnly && spelled;
    }

    /// "O'Brien, Siobhan O'Brien": the same name, said in full.
    boolean fullerThan(NameRun other) {
        return words.size() > other.words.size() && new HashSet<>(spoken()).containsAll(other.spoken());
    }

    private Set<String> spoken() {
        return words.stream().map(Token::word).collect(Collectors.toSet());
    }
}
