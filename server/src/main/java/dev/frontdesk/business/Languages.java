package dev.frontdesk.business;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which language tag serves which: the same tag wins, and a plain `fr` stands for every French.
public final class Languages {

    private Languages() {}

    /// The one of `offered` that serves somebody who wants `wanted`: the same, else the first of the same
    /// language, whatever the country.
    public static Optional<Locale> nearest(Locale wanted, Collection<Locale> offered) {
        return offered.contains(wanted)
                ? Optional.of(wanted)
                : offered.stream()
                        .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                        .findFirst();
    }

    /// The language an owner means by a tag: one of `languages`, or the plain language of one of them.
    /// Upper and lower case are the same.
    public static Optional<Locale> named(String tag, List<Locale> languages) {
        return languages.stream()
                .flatMap(language -> List.of(language, plain(language)).stream())
                .filter(language -> language.toLanguageTag().equalsIgnoreCase(tag))
                .findFirst();
    }

    /// Of what was given by language, what holds for `language`: its own, else that of the plain language.
    public static <T> Optional<T> of(Map<Locale, T> given, Locale language) {
        return Optional.ofNullable(given.get(language)).or(() -> Optional.ofNullable(given.get(plain(language))));
    }

    private static Locale plain(Locale language) {
        return Locale.of(language.getLanguage());
    }
}
