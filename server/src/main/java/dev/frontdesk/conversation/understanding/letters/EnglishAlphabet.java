package dev.frontdesk.conversation.understanding.letters;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The English words for letters and digits, and those that sound like them.
public final class EnglishAlphabet {

    private static final Set<String> JOINING = Set.of("for", "as", "like", "in");

    private static final Map<String, Integer> TIMES = Map.of("double", 2, "triple", 3, "treble", 3);

    private static final Set<String> SAID_AROUND = Set.of(
            "my",
            "postcode",
            "post",
            "code",
            "zip",
            "is",
            "it's",
            "the",
            "space",
            "surname",
            "name",
            "first",
            "last",
            "capital",
            "um",
            "uh",
            "erm",
            "it",
            "spelled",
            "spelt",
            "hyphen",
            "dash",
            "apostrophe",
            "then",
            "please",
            "yes",
            "sorry",
            "again",
            "that's",
            "new",
            "word");

    private static final Map<String, String> WORDS = new HashMap<>();

    private static final Set<String> CODES = new HashSet<>();

    /// Letter by letter, A to Z: the spelling alphabet with its usual mistakes, and other common words.
    private static final String[] ALPHABET = {
        "alpha alfa able apple",
        "bravo",
        "charlie",
        "delta",
        "echo",
        "foxtrot fox",
        "golf",
        "hotel hotels",
        "india indigo",
        "juliet juliette",
        "kilo",
        "lima",
        "mike",
        "november",
        "oscar",
        "papa",
        "quebec",
        "romeo",
        "sierra sugar",
        "tango",
        "uniform",
        "victor",
        "whiskey whisky",
        "xray",
        "yankee",
        "zulu zebra"
    };

    private static final String[] LETTER_NAMES = {
        "ay eh hey ah",
        "bee be",
        "see sea she",
        "dee",
        "he",
        "ef eff if",
        "gee jee",
        "aitch haitch hatch each",
        "eye",
        "jay",
        "kay okay",
        "el ell",
        "em am",
        "en and in an end",
        "oh owe",
        "pee",
        "queue cue",
        "are ar our",
        "ess yes as us",
        "tea tee te",
        "you yu",
        "vee we",
        "doubleyou",
        "ex eggs",
        "why",
        "zed zee zedd said set that zet"
    };

    private static final String[] DIGITS = {
        "zero nought naught",
        "one won",
        "two to too",
        "three free tree through",
        "four for or fore",
        "five",
        "six sex sick",
        "seven",
        "eight ate",
        "nine"
    };

    private static final String PAIRS =
            "angie=NG katie=KT katy=KT ellie=LE artie=RT cutie=QT envy=NV ivy=IV essay=SA any=NE"
                    + " decay=DK excel=XL easy=EZ effie=FE emmy=ME casey=KC essie=SE hatchway=HY eighty=AT baby=BB i'm=IM elsie=LC"
                    + " ellen=LN tepee=TP seedy=CD beady=BD haha=HH jaycee=JC ikea=IK obi=OB oti=OT lie=LY page=H her=ER";

    static {
        for (int i = 0; i < ALPHABET.length; i++) {
            String letter = Character.toString((char) ('A' + i));
            for (String word : ALPHABET[i].split(" ", -1)) {
                WORDS.put(word, letter);
                CODES.add(word);
            }
            for (String word : LETTER_NAMES[i].split(" ", -1)) {
                WORDS.put(word, letter);
            }
        }
        for (int i = 0; i < DIGITS.length; i++) {
            for (String word : DIGITS[i].split(" ", -1)) {
                WORDS.put(word, Integer.toString(i));
            }
        }
        WORDS.putAll(Map.of("oh", "O 0 L", "o", "O L", "or", "4 R", "ah", "A R", "no", "N NO NR", "through", "3 32"));
        // Two letters that sound like one word.
        for (String pair : PAIRS.split(" ", -1)) {
            WORDS.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
    }

    private static final SpokenAlphabet INSTANCE =
            new SpokenAlphabet(WORDS, CODES, TIMES, JOINING, SAID_AROUND, Map.of(), PeopleNames.GENERAL);

    private EnglishAlphabet() {}

    public static SpokenAlphabet alphabet() {
        return INSTANCE;
    }
}
