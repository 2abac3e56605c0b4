package dev.frontdesk.knowledge;

import java.util.Locale;

/// What somebody wants to know.
///
/// @param words as they were said
/// @param language of the words
/// @param inDefaultLanguageToo whether articles in the business's default language will do where it has
///     none in the question's
public record Question(String words, Locale language, boolean inDefaultLanguageToo) {

    /// How much of a question is looked at, in characters.
    public static final int LONGEST = 500;

    public Question {
        words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    /// A question that is answered in its own language only.
    public static Question in(Locale language, String words) {
        return new Question(words, language, false);
    }
}
