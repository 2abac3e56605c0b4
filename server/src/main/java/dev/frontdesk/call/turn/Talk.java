package dev.frontdesk.call.turn;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The small words of a language that steer who speaks. All in lower case, as `words` writes them.
///
/// @param murmurs sounds of listening that are never a turn
/// @param nods words of listening, which answer a question only when it asks for agreement
/// @param yeses likewise, and they answer an open question too
/// @param stops with these an utterance that means "be quiet" starts
/// @param trailing words that more words follow
/// @param moments whoever says one of these wants to be left in peace for a moment
record Talk(
        Set<String> murmurs,
        Set<String> nods,
        Set<String> yeses,
        Set<String> stops,
        Set<String> trailing,
        Set<String> moments) {

    private static final int LONGEST_PHRASE = 4;

    /// Those of the language; of English where there are none.
    static Talk in(Locale language) {
        return language.getLanguage().equals("fr") ? FrenchTalk.WORDS : EnglishTalk.WORDS;
    }

    /// The words of a text in lower case, without punctuation. Hyphens part words, apostrophes stay.
    static List<String> words(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replaceAll("[^\\p{L}\\p{N}']+", " ")
                .strip();
        return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" ", -1));
    }

    /// The words are phrases of these sets and nothing else.
    @SafeVarargs
    static boolean only(List<String> words, Set<String>... sets) {
        int at = 0;
        while (at < words.size()) {
            int length = phrase(words.subList(at, words.size()), sets);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return !words.isEmpty();
    }

    boolean stops(List<String> words) {
        return phrase(words, stops) > 0;
    }

    boolean asksForMoment(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            if (phrase(words.subList(at, words.size()), moments) > 0) {
                return true;
            }
        }
        return false;
    }

    boolean trailsOff(List<String> words) {
        return !words.isEmpty() && trailing.contains(words.getLast());
    }

    /// How many of the first words are a phrase of the sets; 0 for none.
    @SafeVarargs
    private static int phrase(List<String> words, Set<String>... sets) {
        for (int length = Math.min(LONGEST_PHRASE, words.size()); length > 0; length--) {
            String phrase = String.join(" ", words.subList(0, length));
            for (Set<String> set : sets) {
                if (set.contains(phrase)) {
                    return length;
                }
            }
        }
        return 0;
    }
}
