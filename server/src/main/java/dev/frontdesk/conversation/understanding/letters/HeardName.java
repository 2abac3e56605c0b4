package dev.frontdesk.conversation.understanding.letters;

import dev.frontdesk.conversation.understanding.words.Token;
import dev.frontdesk.conversation.understanding.words.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One transcript of an answer to "what is your name": words that were said, or letters that spell
/// them, and what it would cost for each to be a given name or a family name. Not thread-safe.
final class HeardName {

    /// Only the given name or only the family name was said.
    private static final double PARTIAL = 0.5;

    private static final double NOT_AS_WRITTEN = 0.25;
    private static final int MOST_WORDS = 5;

    private final List<String> words;
    private final List<String> startSounds = new ArrayList<>();
    private final List<String> endSounds = new ArrayList<>();
    private final List<String> starts = new ArrayList<>();
    private final List<String> ends = new ArrayList<>();
    private final List<Sound> sounds;
    private final List<Sound> backwards;
    private final boolean spelling;
    private final Map<String, double[]> given = new HashMap<>();
    private final Map<String, double[]> family = new HashMap<>();

    HeardName(String transcript, SpokenAlphabet alphabet) {
        List<Token> tokens = Tokenizer.tokens(transcript);
        this.words = tokens.stream()
                .filter(Token::isWord)
                .map(token -> Plain.letters(token.word()))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        for (int i = 0; i <= words.size(); i++) {
            starts.add(String.join("", words.subList(0, i)));
            ends.add(String.join("", words.subList(i, words.size())));
            startSounds.add(NameSound.of(starts.get(i)));
            endSounds.add(NameSound.of(ends.get(i)));
        }
        this.sounds = SpokenLetters.of(transcript, alphabet);
        this.backwards = LetterChannel.reversed(sounds);
        long letters = sounds.stream().filter(Sound::isLetters).count();
        this.spelling = letters * 2 > sounds.size();
    }

    List<String> words() {
        return words;
    }

    /// What it costs if this is what was said, whole or in part.
    double cost(KnownName given, KnownName family) {
        return Math.min(wholeCost(given, family), PARTIAL + Math.min(givenAlone(given), familyAlone(family)));
    }

    private double givenAlone(KnownName given) {
        return Math.min(givenCosts(given)[words.size()], spelledStarts(given)[sounds.size()]);
    }

    private double familyAlone(KnownName family) {
        return Math.min(familyCosts(family)[0], spelledEnds(family)[sounds.size()]);
    }

    /// What it costs if both names were said.
    double wholeCost(KnownName given, KnownName family) {
        double best = Double.MAX_VALUE;
        double[] starts = givenCosts(given);
        double[] ends = familyCosts(family);
        for (int i = 1; i < words.size(); i++) {
            best = Math.min(best, starts[i] + ends[i]);
        }
        double[] spelledStarts = spelledStarts(given);
        double[] spelledEnds = spelledEnds(family);
        for (int i = 1; i < sounds.size(); i++) {
            best = Math.min(best, spelledStarts[i] + spelledEnds[sounds.size() - i]);
        }
        return best;
    }

    /// About what it costs for a start of it to be this name: enough to choose which names to look at.
    double costAsGiven(KnownName name) {
        if (words.isEmpty() || spelling) {
            return least(LetterChannel.ends(sounds, name.spelled()));
        }
        return said(starts.get(1), startSounds.get(1), name);
    }

    double costAsFamily(KnownName name) {
        if (words.isEmpty() || spelling) {
            return least(LetterChannel.ends(backwards, LetterChannel.reversed(name.spelled())));
        }
        int last = words.size() - 1;
        return said(ends.get(last), endSounds.get(last), name);
    }

    private double[] givenCosts(KnownName name) {
        return given.computeIfAbsent(name.spelled(), spelled -> costs(starts, startSounds, name));
    }

    private double[] familyCosts(KnownName name) {
        return family.computeIfAbsent(name.spelled(), spelled -> costs(ends, endSounds, name));
    }

    private double[] spelledStarts(KnownName name) {
        return given.computeIfAbsent("-" + name.spelled(), spelled -> LetterChannel.ends(sounds, name.spelled()));
    }

    private double[] spelledEnds(KnownName name) {
        return family.computeIfAbsent(
                "-" + name.spelled(), spelled -> LetterChannel.ends(backwards, LetterChannel.reversed(name.spelled())));
    }

    private static double[] costs(List<String> parts, List<String> partSounds, KnownName name) {
        double[] costs = new double[parts.size()];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = said(parts.get(i), partSounds.get(i), name);
        }
        return costs;
    }

    private static double said(String word, String sound, KnownName name) {
        return name.spelled().equalsIgnoreCase(word) ? 0 : NOT_AS_WRITTEN + NameSound.distance(sound, name.sound());
    }

    private static double least(double[] costs) {
        double least = Double.MAX_VALUE;
        for (int i = 1; i < costs.length; i++) {
            least = Math.min(least, costs[i]);
        }
        return least;
    }
}
