package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.letters.SpokenAlphabet;
import dev.frontdesk.conversation.understanding.words.Orthography;
import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.util.Locale;
import java.util.Map;

/// All that understanding has to know of a language. The readers hold what is common to people's
/// answers; words, and the order they stand in, come from here. Implementations are immutable.
interface Language {

    /// The language alone, without a country.
    Locale locale();

    Orthography orthography();

    /// By what it is known.
    LanguageWords words();

    /// Dates and times: the rules common to all languages with this one's words, and its own rules.
    TimeGrammar grammar();

    /// The phrases that steer a conversation.
    Vocabulary cues();

    /// Numbers in words.
    NumberReader numbers();

    /// Ordinals that a recogniser writes this word for when it expects none, and what each costs.
    Map<Integer, Double> soundsLikeOrdinal(String word);

    /// Digits said one by one or in groups.
    DigitWords digits();

    NameWords names();

    EmailWords email();

    MoneyWords money();

    /// Who is coming.
    Vocabulary people();

    ChoiceWords choices();

    FunctionWords functionWords();

    /// Whether what a thing is stands first in its name, "bilan de santé", and not last, "blood test".
    boolean headFirst();

    /// The words for letters.
    SpokenAlphabet alphabet();
}
