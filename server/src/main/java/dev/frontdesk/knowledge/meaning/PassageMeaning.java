package dev.frontdesk.knowledge.meaning;

import org.jspecify.annotations.Nullable;

/// What is kept of a passage's meaning, or of a sentence's.
///
/// @param words null where they are not known: of sentences, and of models that tell nothing of words
public record PassageMeaning(Embedding whole, @Nullable WordCodes words) {

    /// Of which the words are not known.
    public static PassageMeaning of(Embedding whole) {
        return new PassageMeaning(whole, null);
    }
}
