package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.grammar.Piece;
import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.util.Set;

/// The words of a language for one of the things offered.
///
/// @param ends phrases that choose without a number, each a `Place`: "the last"
/// @param named stands after an ordinal: "the second one"
/// @param counted stands before a number: "option two"
/// @param elliptic an ordinal with its article is enough: "le deuxième"
/// @param of stands between an ordinal and those it picks from: "the first of those"
/// @param them stands for the things offered
record ChoiceWords(
        Vocabulary ends, Set<String> named, Set<String> counted, boolean elliptic, Set<String> of, Set<String> them) {

    /// Which one, from 1; -1: the last.
    record Place(int number) implements Piece {}
}
