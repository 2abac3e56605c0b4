package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.grammar.Piece;
import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.util.Map;
import java.util.Set;

/// The words of a language around names, and those that are none.
///
/// @param introductions what introduces a name, each an `Introduction`
/// @param openings said before a bare answer
/// @param greetings before a name that opens an utterance
/// @param places what the businesses people greet are called, which is no one's name
/// @param particles small words inside a name
/// @param everyday words that a recogniser's transcript may have where a name could stand
/// @param alsoGiven everyday words that are given names as well
/// @param marks words for a sign between the parts of a name: "hyphen"
/// @param here said after one's own name: "Jane Miller here"
record NameWords(
        Vocabulary introductions,
        Set<String> openings,
        Set<String> greetings,
        Set<String> places,
        Set<String> particles,
        Set<String> everyday,
        Set<String> alsoGiven,
        Map<String, Character> marks,
        Set<String> here) {

    /// How a name comes up, the surest first.
    enum Introduction implements Piece {
        /// Only ever a name: "my name is".
        PLAIN,
        /// "First name", "my first name is".
        FIRST,
        /// "Last name", "the surname is".
        LAST,
        /// Said after the name: "… is my name".
        CLOSING,
        /// Often something else: "it's", "for".
        WEAK,
        /// The bare answer to a question for it.
        BARE
    }
}
