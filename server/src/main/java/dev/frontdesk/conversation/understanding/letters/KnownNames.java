package dev.frontdesk.conversation.understanding.letters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Names that people have. Others are possible, but less likely.
public final class KnownNames {

    static final KnownNames GIVEN = new KnownNames(GivenNames.COMMON, GivenNames.OTHER);
    static final KnownNames FAMILY = new KnownNames(Surnames.COMMON, Surnames.OTHER);

    private static final double UNCOMMON = 0.2;

    private final Map<String, KnownName> bySpelling = new LinkedHashMap<>();

    KnownNames(String common, String uncommon) {
        add(common, 0);
        add(uncommon, UNCOMMON);
    }

    private void add(String names, double rarity) {
        for (String written : names.strip().split("\\s+", -1)) {
            KnownName name = KnownName.of(written, rarity);
            bySpelling.putIfAbsent(name.spelled(), name);
        }
    }

    /// Whether the word is a given name or a surname in common use.
    public static boolean isKnown(String word) {
        String spelled = Plain.letters(word).toUpperCase(Locale.ROOT);
        return GIVEN.get(spelled) != null || FAMILY.get(spelled) != null;
    }

    /// Whether the word is a given name in common use.
    public static boolean isGiven(String word) {
        return GIVEN.get(Plain.letters(word).toUpperCase(Locale.ROOT)) != null;
    }

    /// @param spelled in capitals, without accents
    @Nullable
    KnownName get(String spelled) {
        return bySpelling.get(spelled);
    }

    List<KnownName> all() {
        return List.copyOf(bySpelling.values());
    }
}
