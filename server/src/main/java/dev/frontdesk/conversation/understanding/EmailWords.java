package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.grammar.Piece;
import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.util.Set;

/// The words of a language for the signs of an e-mail address.
///
/// @param signs phrases for signs, digits and numbers, each a `Sign`
/// @param introductions said before an address and no part of it
record EmailWords(Vocabulary signs, Set<String> introductions) {

    /// What a word stands for in an address: "@", ".", "7".
    record Sign(String written) implements Piece {}
}
