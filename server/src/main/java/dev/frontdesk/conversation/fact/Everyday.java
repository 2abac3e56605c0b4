package dev.frontdesk.conversation.fact;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a language that any conversation at a front desk is made of: small words, those for appointments, and
/// those people are kind with. Whatever else is said is about something.
final class Everyday {

    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final int SHORTEST = 3;
    private static final int LONGEST_ELISION = 2;
    private static final Everyday ENGLISH = new Everyday(EverydayEnglish.WORDS, false);
    private static final Everyday FRENCH = new Everyday(EverydayFrench.WORDS, true);

    private final Set<String> whole = new HashSet<>();
    private final Set<String> begun = new HashSet<>();
    private final boolean elides;

    private Everyday(String words, boolean elides) {
        this.elides = elides;
        words.lines().filter(line -> !line.startsWith("#")).forEach(this::take);
    }

    private void take(String line) {
        for (var word : BLANK.split(line.strip(), -1)) {
            if (word.endsWith("*")) {
                begun.add(word.substring(0, word.length() - 1));
            } else {
                whole.add(word);
            }
        }
    }

    /// Whether the words of a language are known here.
    static boolean speaks(Locale language) {
        return Set.of("en", "fr").contains(language.getLanguage());
    }

    static Everyday of(Locale language) {
        return language.getLanguage().equals("fr") ? FRENCH : ENGLISH;
    }

    /// The word without what is joined to it by an apostrophe: "l'équipe", "clinic's".
    ///
    /// @param word in lower case, without accents
    String core(String word) {
        var apostrophe = word.indexOf('\'');
        if (apostrophe < 0 || whole.contains(word)) {
            return word;
        }
        return elides && (apostrophe <= LONGEST_ELISION || begins(word, apostrophe))
                ? word.substring(apostrophe + 1)
                : word.substring(0, apostrophe);
    }

    private boolean begins(String word, int apostrophe) {
        return whole.contains(word.substring(0, apostrophe));
    }

    /// @param core in lower case, without accents
    boolean has(String core) {
        if (core.length() < SHORTEST || whole.contains(core) || whole.contains(singular(core))) {
            return true;
        }
        for (var end = SHORTEST - 1; end <= core.length(); end++) {
            if (begun.contains(core.substring(0, end))) {
                return true;
            }
        }
        return core.endsWith("n") && whole.contains(core.substring(0, core.length() - 1));
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
