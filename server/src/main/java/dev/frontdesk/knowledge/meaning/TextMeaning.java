package dev.frontdesk.knowledge.meaning;

import java.util.List;

/// What a text means, and its words where they stand.
///
/// @param words in their order, without those that say nothing by themselves; none where the model tells nothing of
///     words
public record TextMeaning(Embedding whole, List<WordMeaning> words) {

    public TextMeaning {
        words = List.copyOf(words);
    }

    /// Of a model that tells nothing of words.
    public static TextMeaning of(Embedding whole) {
        return new TextMeaning(whole, List.of());
    }
}
