package dev.frontdesk.simulator.rehearsal.noise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// What a speech recogniser makes of words: no capitals, hardly any punctuation, words that sound the same,
/// small words lost or doubled, fillers, and clock times in its own spelling.
///
/// Only what a patient person could still understand is done: a word that carries the meaning is never lost.
public final class Recogniser {

    /// Words that sound alike; the first letter decides nothing, the sentence does.
    private static final Map<String, List<String>> SOUNDS_LIKE = Map.ofEntries(
            Map.entry("to", List.of("two", "too")),
            Map.entry("two", List.of("to", "too")),
            Map.entry("2", List.of("two", "to")),
            Map.entry("for", List.of("four")),
            Map.entry("four", List.of("for")),
            Map.entry("4", List.of("four", "for")),
            Map.entry("eight", List.of("ate")),
            Map.entry("8", List.of("eight", "ate")),
            Map.entry("one", List.of("won")),
            Map.entry("week", List.of("weak")),
            Map.entry("there", List.of("their")),
            Map.entry("right", List.of("write")),
            Map.entry("would", List.of("wood")),
            Map.entry("see", List.of("sea")),
            Map.entry("hour", List.of("our")),
            Map.entry("be", List.of("bee")),
            Map.entry("i'd", List.of("id", "i would")),
            Map.entry("it's", List.of("its")),
            Map.entry("that's", List.of("thats")),
            Map.entry("half", List.of("have")),
            Map.entry("and", List.of("an")));

    private static final Set<String> SMALL =
            Set.of("a", "an", "the", "please", "of", "on", "at", "for", "to", "me", "that", "is", "it", "so", "with");
    private static final List<String> FILLERS = List.of("um", "uh", "er");

    /// Twice the same digit is another number.
    private static final Set<String> NUMBERS = Set.of(
            "zero", "oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve");

    private static final double CONFUSED = 0.25;
    private static final double LOST = 0.08;
    private static final double DOUBLED = 0.05;
    private static final double FILLED = 0.06;
    private static final double RESPELLED = 0.5;

    private final Random random;

    public Recogniser(Random random) {
        this.random = random;
    }

    public String heard(String said) {
        var heard = new ArrayList<String>();
        var words = plain(said).split(" ", -1);
        for (var i = 0; i < words.length; i++) {
            hear(words[i], isSpelled(words, i), heard);
        }
        // Nothing at all would be silence.
        return heard.isEmpty() ? plain(said) : String.join(" ", heard);
    }

    private void hear(String word, boolean spelled, List<String> heard) {
        if (!spelled && random.nextDouble() < FILLED) {
            heard.add(FILLERS.get(random.nextInt(FILLERS.size())));
        }
        if (!spelled && SMALL.contains(word) && random.nextDouble() < LOST) {
            return;
        }
        var like = spelled ? word : confused(word);
        heard.add(like);
        if (!spelled && !isNumber(word) && random.nextDouble() < DOUBLED) {
            heard.add(like);
        }
    }

    /// A letter beside a letter.
    private static boolean isSpelled(String[] words, int at) {
        return words[at].length() == 1
                && Character.isLetter(words[at].charAt(0))
                && ((at > 0 && words[at - 1].length() == 1) || (at + 1 < words.length && words[at + 1].length() == 1));
    }

    private String confused(String word) {
        var like = SOUNDS_LIKE.get(word);
        return like == null || random.nextDouble() >= CONFUSED ? word : like.get(random.nextInt(like.size()));
    }

    /// Lower case, punctuation gone but for what stands inside a word or a number, and "4 pm" as recognisers
    /// write it.
    private String plain(String said) {
        var lower = said.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[!?;\"()]|[.,:](?=\\s|$)", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return random.nextDouble() < RESPELLED ? lower.replaceAll("(?<=\\d) ?([ap])m\\b", " $1.m.") : lower;
    }

    private static boolean isNumber(String word) {
        return NUMBERS.contains(word) || word.chars().anyMatch(Character::isDigit);
    }
}
