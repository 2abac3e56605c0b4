package dev.frontdesk.channel.twilio.voice;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Languages that Twilio knows both to speak and to understand.
final class SpokenLanguage {

    private static final Set<String> TAGS = Set.of(
            "en-US", "en-GB", "en-CA", "en-AU", "en-IN", "fr-CA", "fr-FR", "es-ES", "es-MX", "de-DE", "it-IT", "nl-NL",
            "pt-BR", "pt-PT", "pl-PL", "da-DK", "sv-SE", "nb-NO", "fi-FI", "ja-JP", "ko-KR", "ru-RU", "ca-ES");

    /// Spoken for a language whose region Twilio does not know.
    private static final Map<String, String> NEAREST = Map.ofEntries(
            Map.entry("en", "en-US"),
            Map.entry("fr", "fr-FR"),
            Map.entry("es", "es-ES"),
            Map.entry("de", "de-DE"),
            Map.entry("it", "it-IT"),
            Map.entry("nl", "nl-NL"),
            Map.entry("pt", "pt-PT"),
            Map.entry("pl", "pl-PL"),
            Map.entry("da", "da-DK"),
            Map.entry("sv", "sv-SE"),
            Map.entry("nb", "nb-NO"),
            Map.entry("no", "nb-NO"),
            Map.entry("fi", "fi-FI"),
            Map.entry("ja", "ja-JP"),
            Map.entry("ko", "ko-KR"),
            Map.entry("ru", "ru-RU"),
            Map.entry("ca", "ca-ES"));

    private SpokenLanguage() {}

    /// The nearest tag; null, for Twilio's own default, when it does not know the language.
    static @Nullable String tag(Locale language) {
        var tag = language.getLanguage() + "-" + language.getCountry();
        return TAGS.contains(tag) ? tag : NEAREST.get(language.getLanguage());
    }
}
