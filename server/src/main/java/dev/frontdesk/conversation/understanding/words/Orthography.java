package dev.frontdesk.conversation.understanding.words;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How a language writes its words, as far as it matters for knowing them again.
///
/// @param accented whether a word without its accents is another word
/// @param elisions words that lose their vowel before the next and are words of their own: the "l" of
///     "l'heure"
public record Orthography(boolean accented, Set<String> elisions) {

    /// Accents count, and an apostrophe joins what stands around it.
    public static final Orthography PLAIN = new Orthography(true, Set.of());

    public Orthography {
        elisions = Set.copyOf(elisions);
    }

    boolean elided(String word) {
        return !elisions.isEmpty() && elisions.contains(plain(word.toLowerCase(Locale.ROOT)));
    }

    /// The word as vocabularies have it.
    ///
    /// @param word in lower case
    public String plain(String word) {
        if (accented || word.chars().allMatch(c -> c < 128)) {
            return word;
        }
        String decomposed = Normalizer.normalize(word, Form.NFD);
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c == 'œ' ? "oe" : c == 'æ' ? "ae" : String.valueOf(c));
            }
        }
        return plain.toString();
    }

    /// The words of a phrase of a vocabulary. Marks, which a text has only between numbers, stand alone.
    List<String> words(String phrase) {
        List<String> parts = List.of(phrase.strip().split(" +", -1));
        boolean mark = parts.size() == 1 && phrase.chars().noneMatch(Character::isLetterOrDigit);
        return mark || equals(PLAIN)
                ? parts
                : Tokenizer.tokens(phrase, this).stream().map(Token::word).toList();
    }
}
