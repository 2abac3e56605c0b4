package dev.frontdesk.conversation.understanding.letters;

import dev.frontdesk.conversation.understanding.letters.Sound.Reading;
import dev.frontdesk.conversation.understanding.words.Token;
import dev.frontdesk.conversation.understanding.words.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Words to the letters they may stand for: letters, runs of them, the spelling alphabet, "S for
/// sugar", "double t", and the words a recogniser writes when it hears a letter ("are", "you", "why").
final class SpokenLetters {

    private static final int MOST_SOUNDS = 40;
    private static final double INITIAL = 0.5;
    private static final double UNLIKELY = 0.9;
    private static final int LONGEST_RUN = 4;
    private static final int SHORT_WORD = 3;

    private final List<Token> tokens;
    private final SpokenAlphabet alphabet;
    private final List<Sound> sounds = new ArrayList<>();

    private SpokenLetters(List<Token> tokens, SpokenAlphabet alphabet) {
        this.tokens = tokens;
        this.alphabet = alphabet;
    }

    static List<Sound> of(String transcript, SpokenAlphabet alphabet) {
        String plain = transcript.replace("&", " and ").replace("+", " and ");
        return new SpokenLetters(LetterPhrases.joined(Tokenizer.tokens(plain), alphabet), alphabet).read();
    }

    private List<Sound> read() {
        int at = 0;
        while (at < tokens.size() && sounds.size() < MOST_SOUNDS) {
            at = explained(at) ? at + 3 : multiplied(at) ? at + 2 : single(at);
        }
        return List.copyOf(sounds);
    }

    /// "S for sugar", "S as in sugar": the letter.
    private boolean explained(int at) {
        if (at + 2 >= tokens.size() || tokens.get(at).word().length() != 1) {
            return false;
        }
        int word = tokens.get(at + 1).word().equals("as") && at + 3 < tokens.size() ? at + 3 : at + 2;
        boolean joined = alphabet.joining().contains(tokens.get(at + 1).word());
        String explanation = tokens.get(word).word();
        boolean explains = joined
                && explanation.length() > 1
                && explanation.charAt(0) == tokens.get(at).word().charAt(0);
        if (explains) {
            add(tokens.get(at).word(), List.of(new Reading(letters(tokens.get(at)), 0)));
        }
        return explains && word == at + 2;
    }

    private boolean multiplied(int at) {
        Integer times = alphabet.times().get(tokens.get(at).word());
        if (times == null || at + 1 >= tokens.size()) {
            return false;
        }
        List<Reading> letters = readings(tokens.get(at + 1)).stream()
                .filter(reading -> reading.letters().length() == 1)
                .toList();
        List<Reading> readings = new ArrayList<>();
        letters.forEach(letter -> readings.add(new Reading(letter.letters().repeat(times), letter.cost())));
        // "Deux" is a digit too: "deux x" may be 2X.
        String digit = alphabet.words().get(tokens.get(at).word());
        if (digit != null) {
            letters.forEach(letter -> readings.add(new Reading(digit + letter.letters(), letter.cost())));
        }
        if (!readings.isEmpty()) {
            add(tokens.get(at).word(), readings);
        }
        return !readings.isEmpty();
    }

    private int single(int at) {
        Token token = tokens.get(at);
        boolean carrier = alphabet.saidAround().contains(token.word());
        if ((token.isWord() || token.isNumber()) && !carrier) {
            add(token.word(), readings(token));
        }
        return at + 1;
    }

    private void add(String word, List<Reading> readings) {
        sounds.add(
                new Sound(word, readings, word.length() <= 2 || alphabet.codes().contains(word)));
    }

    private List<Reading> readings(Token token) {
        String letters = letters(token);
        if (token.word().length() == 1) {
            return List.of(new Reading(letters, 0));
        }
        List<Reading> readings = new ArrayList<>();
        String meant = alphabet.words().get(token.word());
        if (meant != null) {
            for (String reading : meant.split(" ", -1)) {
                readings.add(new Reading(reading, readings.isEmpty() ? 0 : 0.2));
            }
        }
        boolean code = meant != null && alphabet.codes().contains(token.word());
        if (!code && !letters.isEmpty()) {
            readings.add(new Reading(letters, meant != null ? 0.3 : letters.length() > LONGEST_RUN ? INITIAL : 0));
        }
        if (meant == null && token.isWord() && letters.length() >= SHORT_WORD) {
            readings.add(new Reading(letters.substring(0, 1), letters.length() == SHORT_WORD ? UNLIKELY : INITIAL));
        }
        return readings;
    }

    private static String letters(Token token) {
        String plain = Plain.letters(token.word());
        return plain.toUpperCase(Locale.ROOT);
    }
}
