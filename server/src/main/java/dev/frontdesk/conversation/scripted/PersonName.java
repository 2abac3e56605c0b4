package dev.frontdesk.conversation.scripted;

import dev.frontdesk.conversation.understanding.letters.KnownNames;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// Names compared as people compare them: whatever the accents and the case.
final class PersonName {

    private PersonName() {}

    /// The last names are the same; a first name alone is not enough.
    static boolean sameLast(String known, String said) {
        return parts(known).getLast().equals(parts(said).getLast());
    }

    /// The last names are the same, and the first names where both are said.
    static boolean same(String known, String said) {
        return sameLast(known, said)
                && (parts(known).size() == 1
                        || parts(said).size() == 1
                        || parts(known).getFirst().equals(parts(said).getFirst()));
    }

    /// A given name, and nothing else.
    static boolean isFirstOnly(String name) {
        return parts(name).size() == 1 && KnownNames.isGiven(name);
    }

    /// As it is written.
    static String first(String name) {
        return name.strip().split("\\s+", 2)[0];
    }

    private static List<String> parts(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return List.of(plain.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
    }
}
