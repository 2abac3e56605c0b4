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

    /// @param whole what stands inside it is not read
    private record Entry(List<String> words, Piece meaning, boolean whole) {}

    private final Map<String, List<Entry>> byFirstWord;

    private Vocabulary(Map<String, List<Entry>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    /// Every phrase of the vocabulary in the tokens.
    public List<Node> find(List<Token> tokens) {
        List<Node> nodes = new ArrayList<>();
        List<Node> wholes = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            for (Entry entry : byFirstWord.getOrDefault(tokens.get(i).word(), List.of())) {
                if (stands(entry, tokens, i)) {
                    Node node = new Node(i, i + entry.words.size(), entry.meaning);
                    nodes.add(node);
                    if (entry.whole) {
                        wholes.add(node);
                    }
                }
            }
        }
        nodes.removeIf(node -> wholes.stream().anyMatch(whole -> inside(node, whole)));
        return nodes;
    }

    private static boolean inside(Node node, Node whole) {
        return whole.start() <= node.start() && node.end() <= whole.end() && node.length() < whole.length();
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

    /// Of a language whose phrases are written in lower case with words parted by spaces.
    public static Builder builder() {
        return new Builder(Orthography.PLAIN);
    }

    /// Of a language that is written so; phrases are taken apart as a text is.
    public static Builder builder(Orthography orthography) {
        return new Builder(orthography);
    }

    /// Collects phrases. Not thread-safe.
    public static final class Builder {
        private final Map<String, List<Entry>> entries = new HashMap<>();

        private final Orthography orthography;

        private Builder(Orthography orthography) {
            this.orthography = orthography;
        }

        /// @param phrases separated by `|`, words by spaces, in lower case
        public Builder put(Piece meaning, String phrases) {
            return put(meaning, phrases, false);
        }

        /// Phrases that mean what they mean as a whole: what stands inside them is not read.
        ///
        /// @param phrases separated by `|`, words by spaces, in lower case
        public Builder putWhole(Piece meaning, String phrases) {
            return put(meaning, phrases, true);
        }

        private Builder put(Piece meaning, String phrases, boolean whole) {
            for (String phrase : phrases.split("\\|", -1)) {
                List<String> words = orthography.words(phrase);
                entries.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                        .add(new Entry(words, meaning, whole));
            }
            return this;
        }

        public Vocabulary build() {
            return new Vocabulary(Map.copyOf(entries));
        }
    }
}
