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
    private static final Pattern ENGLISH_ENDING = Pattern.compile(
            "(?:[bdglmnprt]?(?:e?d|ing)|[bdgmnt]?e?rs?|e?s|e|y|i?ed|i?es|i?er|i?est|en|(?:al|ful|i)?ly|ments?|i?fy|i?fied|(?:at|it|t|s)?ions?|abl[ey]|ibl[ey]|abilit(?:y|ies)|ilit(?:y|ies)|i[sz](?:e[ds]?|ing|ation)|[sz](?:e[ds]?|ing|ation)|i?ness|ful|less|an[ct]e?s?|ate[ds]?|ating|at|ally|ish|'s)?");
    private static final Pattern FRENCH_ENDING = Pattern.compile(
            "(?:x|e?s|ts?|tes?|n?e|ees?|es|a|ai[st]?|as|ant|ants|antes?|ent|aient|ons|e?z|i?ez|[lt]?er|[lt]?e?r(?:a|ai|ais|ait|as|aient|ez|ons|ont|iez|ions)|[lt]?[aie]?r(?:a|ai|ais|ait|as|aient|ez|ons|ont|iez|ions)|dr(?:a|ai|ait|ais|ez|ont|iez)|ir|i|is|it|ie|ies|iss(?:ez|ons|ent|ant|ais|ait)|ss(?:ons|ez|ent)|r|e?re|ette?s?|ettr(?:e|ai|ons|a|ez)|ets|ettons|ettez|endre|ends|end|u|ue|ues|us|au|aux|al|ale|ales|ee|if|ifs|ive|ives|f|ve|ves|eux|euse|euses|eur|eurs|l|le|les|elle|elles|(?:ca|a|i|it|isa|ica)?tions?|ions?|ement|ements|ment|emment|amment|ite|ites|ilites?|ables?|ibles?|ances?|ences?|age|ages|ieres?|iers?|ois)?");
    private static final Everyday ENGLISH = new Everyday(EverydayEnglish.WORDS, ENGLISH_ENDING, false);
    private static final Everyday FRENCH = new Everyday(EverydayFrench.WORDS, FRENCH_ENDING, true);

    private final Set<String> whole = new HashSet<>();
    private final Set<String> begun = new HashSet<>();
    private final boolean elides;

    private final Pattern ending;

    private Everyday(String words, Pattern ending, boolean elides) {
        this.ending = ending;
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
        return known(core) || known(doing(core));
    }

    private boolean known(String core) {
        if (core.length() < SHORTEST || whole.contains(core) || whole.contains(singular(core))) {
            return true;
        }
        for (var end = SHORTEST - 1; end <= core.length(); end++) {
            if (begun.contains(core.substring(0, end))
                    && ending.matcher(core).region(end, core.length()).matches()) {
                return true;
            }
        }
        return core.endsWith("n") && whole.contains(core.substring(0, core.length() - 1));
    }

    /// "Make" of "making", "get" of "getting".
    private String doing(String word) {
        if (elides || !word.endsWith("ing") || word.length() <= SHORTEST + 1) {
            return word;
        }
        var stem = word.substring(0, word.length() - SHORTEST);
        var last = stem.length() - 1;
        if (whole.contains(stem)) {
            return stem;
        }
        return stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem + "e";
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
