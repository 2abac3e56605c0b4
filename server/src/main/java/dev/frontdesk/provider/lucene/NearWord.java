package dev.frontdesk.provider.lucene;

import dev.frontdesk.knowledge.meaning.PassageKey;
import java.util.function.ToDoubleFunction;

/// A word of a question.
///
/// @param nearest how near it is to the nearest of a passage's words, by what both mean where they stand; not a number
///     for a passage whose words are not known
record NearWord(String word, ToDoubleFunction<PassageKey> nearest) {}
