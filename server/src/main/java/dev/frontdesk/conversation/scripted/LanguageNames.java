package dev.frontdesk.conversation.scripted;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Languages by the names they have in other languages: "do you speak Spanish", "en espagnol". A name asks
/// for the language only behind a word like "speak" or "in", or when nothing else is said: "polish" is also
/// for nails.
final class LanguageNames {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private static final Map<String, Map<String, Locale>> BY_LANGUAGE = new ConcurrentHashMap<>();

    private LanguageNames() {}

    /// The language that is asked for, by its name in one of `spoken`.
    ///
    /// @param before words behind which a name asks for the language
    /// @param polite words beside which a name may stand when nothing else is said
    static Optional<Locale> asked(String text, List<Locale> spoken, List<String> before, List<String> polite) {
        var words = Arrays.stream(BETWEEN_WORDS.split(folded(text)))
                .filter(word -> !word.isEmpty())
                .toList();
        var alone = polite.containsAll(words.stream().skip(1).toList());
        for (var index = 0; index < words.size(); index++) {
            var named = named(words.get(index), spoken);
            if (named.isPresent() && (index == 0 ? alone : before.contains(words.get(index - 1)))) {
                return named;
            }
        }
        return Optional.empty();
    }

    /// The languages by their names in one of them.
    static List<String> names(List<Locale> languages, Locale in) {
        return languages.stream()
                .map(language -> language.getDisplayLanguage(in))
                .distinct()
                .toList();
    }

    private static Optional<Locale> named(String word, List<Locale> spoken) {
        return spoken.stream()
                .flatMap(in -> Optional.ofNullable(names(in).get(word)).stream())
                .findFirst();
    }

    private static Map<String, Locale> names(Locale in) {
        return BY_LANGUAGE.computeIfAbsent(
                in.getLanguage(),
                _ -> Arrays.stream(Locale.getISOLanguages())
                        .map(Locale::of)
                        .collect(Collectors.toMap(
                                language -> folded(language.getDisplayLanguage(in)),
                                language -> language,
                                (one, _) -> one)));
    }

    /// In lower case and without accents, as a recogniser may write it.
    static String folded(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
