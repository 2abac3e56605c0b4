package dev.frontdesk.conversation.understanding;

import java.util.List;
import java.util.Locale;

/// The languages that are understood.
final class Languages {

    private static final Language DEFAULT = new English();
    private static final List<Language> ALL = List.of(DEFAULT, new French());

    private Languages() {}

    static List<Language> all() {
        return ALL;
    }

    /// The language of a locale, whatever its country; English where none is known for it.
    static Language of(Locale locale) {
        for (Language language : ALL) {
            if (language.locale().getLanguage().equals(locale.getLanguage())) {
                return language;
            }
        }
        return DEFAULT;
    }
}
