package dev.frontdesk.conversation.understanding.letters;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The French words for letters and digits, and those that sound like them.
public final class FrenchAlphabet {

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
            put(words, LETTER_NAMES[i], letter);
            put(words, ALPHABET[i], letter);
            codes.addAll(words(ALPHABET[i]));
        }
        for (int i = 0; i < DIGITS.length; i++) {
            put(words, DIGITS[i], Integer.toString(i));
        }
        return new SpokenAlphabet(words, codes, TIMES, JOINING, SAID_AROUND);
    }

    private static void put(Map<String, String> words, String line, String letter) {
        words(line).forEach(word -> words.put(word, letter));
    }

    private static Set<String> words(String line) {
        return Arrays.stream(line.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
    }
}
