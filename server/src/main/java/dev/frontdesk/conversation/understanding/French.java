package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.ChoiceWords.Place;
import dev.frontdesk.conversation.understanding.letters.FrenchAlphabet;
import dev.frontdesk.conversation.understanding.letters.SpokenAlphabet;
import dev.frontdesk.conversation.understanding.words.Orthography;
import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// French, as it is spoken in Québec first and elsewhere too. Words are known with and without their
/// accents, since people and recognisers leave them out.
final class French implements Language {

    private static final Orthography ORTHOGRAPHY = new Orthography(
            false, Set.of("l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quelqu"));

    private static final ChoiceWords CHOICES = new ChoiceWords(
            Vocabulary.builder(ORTHOGRAPHY)
                    .put(new Place(-1), "le dernier|la dernière|le plus tard|la plus tard|celui de la fin")
                    .put(new Place(1), "le plus tôt|la plus tôt|celui du début")
                    .build(),
            Set.of(
                    "option",
                    "choix",
                    "plage",
                    "possibilite",
                    "disponibilite",
                    "me",
                    "m'",
                    "s'",
                    "svp",
                    "serait",
                    "convient",
                    "va"),
            Set.of("option", "numero", "choix", "plage"),
            true,
            Set.of("de", "des", "d'"),
            Set.of("deux", "trois", "ces", "ceux", "celles", "choix", "options", "plages"));

    private static final FunctionWords FUNCTION_WORDS = new FunctionWords(
            Set.of("ou", "et", "ni"),
            Set.of("pas"),
            Set.of(
                    "dr",
                    "dre",
                    "docteur",
                    "docteure",
                    "m",
                    "mme",
                    "monsieur",
                    "madame",
                    "mademoiselle",
                    "mlle",
                    "le",
                    "la",
                    "l'",
                    "les",
                    "un",
                    "une"),
            Set.of(
                    "dr",
                    "dre",
                    "docteur",
                    "docteure",
                    "mme",
                    "monsieur",
                    "madame",
                    "mademoiselle",
                    "mlle",
                    "professeur"),
            Set.of("avec", "chez", "voir"),
            Set.of("avec"),
            Set.of("venir", "viens", "viendrai", "ensemble", "parler", "moi"),
            Set.of("avec", "chez", "par", "voir", "celui", "celle", "."),
            Set.of("bonjour", "bonsoir", "salut", "allo", "matin", "coucou"),
            Set.of(
                    "bonjour",
                    "bonsoir",
                    "salut",
                    "allo",
                    "bon",
                    "matin",
                    "coucou",
                    "a",
                    "vous",
                    "oui",
                    "euh",
                    "ah",
                    "oh",
                    "madame",
                    "monsieur",
                    "la",
                    "le",
                    "tout",
                    "monde"),
            Set.of(
                    "le", "de", "du", "er", "e", "en", "l'", "an", "mois", "jour", "annee", "ne", "nee", "je", "suis",
                    "c'", "est", "d'", "et"),
            Set.of("zero", "de", "du", "le", "et", "en"));

    private final TimeGrammar grammar = new TimeGrammar(FrenchTime.vocabulary(ORTHOGRAPHY), book -> {
        FrenchClockRules.addTo(book);
        FrenchDayRules.addTo(book);
    });
    private final NumberReader numbers = new FrenchNumberWords();
    private final Vocabulary cues = FrenchCues.vocabulary(ORTHOGRAPHY);
    private final NameWords names = FrenchNames.words(ORTHOGRAPHY);
    private final DigitWords digits = FrenchDigits.words();
    private final EmailWords email = FrenchEmail.words(ORTHOGRAPHY);
    private final Vocabulary people = FrenchPeople.vocabulary(ORTHOGRAPHY);
    private final MoneyWords money = new MoneyWords(FrenchMoney.vocabulary(ORTHOGRAPHY), "un", true, false);

    @Override
    public Locale locale() {
        return Locale.FRENCH;
    }

    @Override
    public Orthography orthography() {
        return ORTHOGRAPHY;
    }

    @Override
    public LanguageWords words() {
        return FrenchWords.WORDS;
    }

    @Override
    public TimeGrammar grammar() {
        return grammar;
    }

    @Override
    public Vocabulary cues() {
        return cues;
    }

    @Override
    public NumberReader numbers() {
        return numbers;
    }

    @Override
    public Map<Integer, Double> soundsLikeOrdinal(String word) {
        return Map.of();
    }

    @Override
    public DigitWords digits() {
        return digits;
    }

    @Override
    public NameWords names() {
        return names;
    }

    @Override
    public MoneyWords money() {
        return money;
    }

    @Override
    public Vocabulary people() {
        return people;
    }

    @Override
    public EmailWords email() {
        return email;
    }

    @Override
    public ChoiceWords choices() {
        return CHOICES;
    }

    @Override
    public FunctionWords functionWords() {
        return FUNCTION_WORDS;
    }

    @Override
    public boolean headFirst() {
        return true;
    }

    @Override
    public SpokenAlphabet alphabet() {
        return FrenchAlphabet.alphabet();
    }
}
