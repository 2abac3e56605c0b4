package dev.frontdesk.conversation.understanding.letters;

import dev.frontdesk.conversation.understanding.words.Orthography;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The French words for letters and digits, and those that sound like them.
public final class FrenchAlphabet {

    private static final Orthography UNACCENTED = new Orthography(false, Set.of());

    private static final Set<String> JOINING = Set.of("comme", "pour", "dans", "de");
    private static final Map<String, Integer> TIMES = Map.of("double", 2, "deux", 2, "triple", 3);

    private static final Set<String> SAID_AROUND = words(
            "mon ma le la les code postal est c'est cest nom prénom de famille du espace majuscule minuscule euh heu alors puis ensuite"
                    + " tiret trait union apostrophe accent aigu grave circonflexe tréma cédille s'il vous plaît svp oui non pardon désolé"
                    + " encore ça s'épelle sépelle épelle j'épelle je l'épelle lettre lettres et premier deuxième");

    /// Letter by letter, A to Z: the international spelling alphabet and the French one.
    private static final String[] ALPHABET = {
        "alpha alfa anatole arthur",
        "bravo berthe bernard",
        "charlie célestin",
        "delta désiré",
        "echo eugène émile",
        "foxtrot françois",
        "golf gaston",
        "hotel hôtel henri",
        "india irma",
        "juliet juliette joseph",
        "kilo kléber",
        "lima",
        "mike",
        "november nicolas",
        "oscar",
        "papa",
        "quebec québec quintal",
        "romeo roméo raoul",
        "sierra suzanne",
        "tango thérèse",
        "uniform ursule",
        "victor",
        "whiskey whisky",
        "xray xavier",
        "yankee yvonne",
        "zulu zoé"
    };

    private static final String[] LETTER_NAMES = {
        "ah ha",
        "bé bée",
        "cé ses ces c'est sait",
        "dé des",
        "e euh eux",
        "effe ef",
        "gé j'ai jet",
        "ache hache",
        "hi",
        "ji gi j'y",
        "ka cas",
        "elle aile el",
        "emme aime em",
        "enne haine en",
        "oh au eau haut",
        "pé paix",
        "cu ku",
        "erre air er",
        "esse es",
        "té thé tes",
        "hue eu",
        "vé vais",
        "doublevé doublevés",
        "ixe",
        "igrec igrecque",
        "zède zed zedde"
    };

    private static final String[] DIGITS = {
        "zéro", "un une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"
    };

    private static final Map<String, String> ACCENTED = Map.of(
            "é", "e accent aigu|é accent aigu",
            "è", "e accent grave|è accent grave",
            "ê", "e accent circonflexe|ê accent circonflexe",
            "ë", "e tréma|ë tréma",
            "ï", "i tréma|ï tréma",
            "î", "i accent circonflexe",
            "ô", "o accent circonflexe",
            "â", "a accent circonflexe",
            "à", "a accent grave",
            "ç", "c cédille|ç cédille|cé cédille");

    private static final SpokenAlphabet INSTANCE = build();

    private FrenchAlphabet() {}

    public static SpokenAlphabet alphabet() {
        return INSTANCE;
    }

    private static SpokenAlphabet build() {
        Map<String, String> words = new HashMap<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < ALPHABET.length; i++) {
            String letter = Character.toString((char) ('A' + i));
            words(LETTER_NAMES[i]).forEach(word -> words.put(word, letter));
            words(ALPHABET[i]).forEach(word -> words.put(word, letter));
            codes.addAll(words(ALPHABET[i]));
        }
        for (int i = 0; i < DIGITS.length; i++) {
            String digit = Integer.toString(i);
            words(DIGITS[i]).forEach(word -> words.put(word, digit));
        }
        return new SpokenAlphabet(words, codes, TIMES, JOINING, SAID_AROUND, phrases(), PeopleNames.FRENCH);
    }

    private static Map<String, String> phrases() {
        Map<String, String> phrases = new HashMap<>(Map.of("i grec", "y", "double v", "w", "double u", "w"));
        put(phrases, "double vé", "w");
        ACCENTED.forEach((letter, said) -> {
            for (String phrase : said.split("[|]", -1)) {
                put(phrases, phrase, letter);
            }
        });
        return phrases;
    }

    /// With its accents and without.
    private static void put(Map<String, String> words, String phrase, String letter) {
        words.put(phrase, letter);
        words.put(UNACCENTED.plain(phrase), letter);
    }

    private static Set<String> words(String line) {
        return Arrays.stream(line.split(" ", -1))
                .flatMap(word -> Stream.of(word, UNACCENTED.plain(word)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
