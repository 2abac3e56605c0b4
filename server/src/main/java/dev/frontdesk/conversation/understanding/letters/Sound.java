package dev.frontdesk.conversation.understanding.letters;

import java.util.List;

/// One word heard, and the letters and digits it may stand for.
///
/// @param isLetters letters rather than a word: a letter, two that ran together, or a word of the
///     spelling alphabet
record Sound(String word, List<Reading> readings, boolean isLetters) {

    /// @param cost how unlikely it is; 0: it says just that
    record Reading(String letters, double cost) {}

    Sound {
        readings = List.copyOf(readings);
    }

    Reading best() {
        return readings.getFirst();
    }
}
