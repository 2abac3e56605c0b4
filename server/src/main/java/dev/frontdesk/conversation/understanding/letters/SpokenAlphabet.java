package dev.frontdesk.conversation.understanding.letters;

import java.util.Map;
import java.util.Set;

/// The words of a language for letters and digits, those that sound like them, and the names that are
/// spelled with them.
///
/// @param words a word and the letters or digits it may stand for, likeliest first, parted by spaces
/// @param codes words that mean a letter and nothing else: those of a spelling alphabet
/// @param times how often the letter after the word is said: "double"
/// @param joining between a letter and the word that explains it
/// @param saidAround said around a spelling, no part of it
/// @param phrases letters that take two or three words, in lower case
public record SpokenAlphabet(
        Map<String, String> words,
        Set<String> codes,
        Map<String, Integer> times,
        Set<String> joining,
        Set<String> saidAround,
        Map<String, String> phrases,
        PeopleNames people) {

    public SpokenAlphabet {
        words = Map.copyOf(words);
        codes = Set.copyOf(codes);
        times = Map.copyOf(times);
        joining = Set.copyOf(joining);
        saidAround = Set.copyOf(saidAround);
        phrases = Map.copyOf(phrases);
    }
}
