package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.ChoiceWords.Place;
import dev.frontdesk.conversation.understanding.letters.EnglishAlphabet;
import dev.frontdesk.conversation.understanding.letters.SpokenAlphabet;
import dev.frontdesk.conversation.understanding.words.Orthography;
import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// English, as it is spoken in North America and in Britain.
final class English implements Language {

    private static final ChoiceWords CHOICES = new ChoiceWords(
            Vocabulary.builder()
                    .put(new Place(-1), "the last|the later|the latter|the latest|the bottom one")
                    .put(new Place(1), "the earlier|the earliest|the former|the top one")
                    .build(),
            Set.of("one", "option", "slot", "choice", "time"),
            Set.of("option", "number", "choice", "slot"),
            false,
            Set.of("of"),
            Set.of("those", "them", "these", "two", "three", "options", "times", "slots"));

    private static final FunctionWords FUNCTION_WORDS = new FunctionWords(
            Set.of("or", "and"),
            Set.of("not"),
            Set.of("dr", "doctor", "mr", "mrs", "ms", "miss", "prof", "the", "a"),
            Set.of("dr", "doctor", "mr", "mrs", "ms", "miss", "prof", "professor"),
            Set.of("with", "see", "seeing", "can", "could"),
            Set.of("with"),
            Set.of("come", "coming", "be", "together", "along", "me", "speak", "talk"),
            Set.of("with", "by", "to", "see", "."),
            Set.of("hello", "hi", "hey", "morning", "afternoon", "evening", "day"),
            Set.of(
                    "hello",
                    "hi",
                    "hey",
                    "good",
                    "morning",
                    "afternoon",
                    "evening",
                    "day",
                    "there",
                    "yes",
                    "um",
                    "uh",
                    "oh"),
            Set.of("of", "the", "on", "th", "st", "nd", "rd", "in", "and", "a", "day", "month"),
            Set.of("o", "oh", "ol", "to", "of", "the", "and", "in"));

    private final TimeGrammar grammar = new TimeGrammar(EnglishTime.vocabulary(), own -> {});
    private final Vocabulary cues = EnglishCues.vocabulary();
    private final NameWords names = EnglishNames.words();
    private final DigitWords digits = EnglishDigits.words();
    private final EmailWords email = EnglishEmail.words();
    private final Vocabulary people = EnglishPeople.vocabulary();
    private final MoneyWords money = new MoneyWords(EnglishMoney.vocabulary(), "a", false, true);

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    @Override
    public Orthography orthography() {
        return Orthography.PLAIN;
    }

    @Override
    public LanguageWords words() {
        return EnglishWords.WORDS;
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
        return NumberWords::longest;
    }

    @Override
    public Map<Integer, Double> soundsLikeOrdinal(String word) {
        return EnglishOrdinalSound.near(word);
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
        return false;
    }

    @Override
    public SpokenAlphabet alphabet() {
        return EnglishAlphabet.alphabet();
    }
}
