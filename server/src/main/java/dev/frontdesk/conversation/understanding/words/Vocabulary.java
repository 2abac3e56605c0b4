package dev.frontdesk.conversation.understanding.words;

import dev.frontdesk.conversation.understanding.grammar.Node;
import dev.frontdesk.conversation.understanding.grammar.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of a language and what they mean. A phrase may have several meanings and a meaning
/// several phrases; all are found, overlapping ones too. Immutable once built.
public final class Vocabulary {

    private record Entry(List<String> words, Piece meaning) {}

    private final Map<String, List<Entry>> byFirstWord;

    private Vocabulary(Map<String, List<Entry>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    /// Every phrase of the vocabulary in the tokens.
    public List<Node> find(List<Token> tokens) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            for (Entry entry : byFirstWord.getOrDefault(tokens.get(i).word(), List.of())) {
                if (stands(entry, tokens, i)) {
                    nodes.add(new Node(i, i + entry.words.size(), entry.meaning));
                }
            }
        }
        return nodes;
    }

    private static boolean stands(Entry entry, List<Token> tokens, int at) {
        if (at + entry.words.size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < entry.words.size(); i++) {
            if (!entry.words.get(i).equals(tokens.get(at + i).word())) {
                return false;
            }
        }
        return true;
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Collects phrases. Not thread-safe.
    public static final class Builder {
        private final Map<String, List<Entry>> entries = new HashMap<>();

        private Builder() {}

        /// @param phrases separated by `|`, words by spaces, in lower case
        public Builder put(Piece meaning, String phrases) {
            for (String phrase : phrases.split("\\|", -1)) {
                List<String> words = List.of(phrase.strip().split(" +", -1));
                entries.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                        .add(new Entry(words, meaning));
            }
            return this;
        }

        public Vocabulary build() {
            return new Vocabulary(Map.copyOf(entries));
        }
    }
}
