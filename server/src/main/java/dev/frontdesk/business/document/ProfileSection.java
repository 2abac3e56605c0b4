package dev.frontdesk.business.document;

import dev.frontdesk.business.Profile;
import dev.frontdesk.business.Reach;
import dev.frontdesk.business.document.yaml.Format;
import dev.frontdesk.business.document.yaml.YamlMap;
import dev.frontdesk.business.document.yaml.YamlValue;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Who the business is and how people reach it.
final class ProfileSection {

    private ProfileSection() {}

    static Profile read(YamlMap root) {
        var slug = root.require("slug", TextFormats.SLUG, "unknown");
        var name = root.require("name", TextFormats.NAME, slug);
        ZoneId zone = root.require("zone", PlaceFormats.ZONE, ZoneOffset.UTC);
        var country = root.require("country", PlaceFormats.COUNTRY, "US");
        return new Profile(slug, name, zone, country, languages(root, country), reach(root), texts(root, "facts"));
    }

    /// Texts by topics the owner chooses.
    static Map<String, String> texts(YamlMap root, String key) {
        var texts = new LinkedHashMap<String, String>();
        root.get(key)
                .flatMap(value -> value.freeMap("a map of topics to texts"))
                .ifPresent(map -> map.entries()
                        .forEach(entry -> entry.key()
                                .read(TextFormats.WORD)
                                .ifPresent(topic -> entry.value()
                                        .read(TextFormats.SENTENCE)
                                        .ifPresent(text -> texts.put(topic, text)))));
        return texts;
    }

    private static List<Locale> languages(YamlMap root, String country) {
        var languages = list(root, "languages", PlaceFormats.LANGUAGE);
        return languages.isEmpty() ? List.of(Locale.of("en", country)) : languages;
    }

    private static Reach reach(YamlMap root) {
        var numbers = root.require("numbers", "a list of phone numbers in E.164, such as [\"+14385550119\"]")
                .map(value -> value.distinct(PlaceFormats.NUMBER))
                .orElse(List.of());
        return new Reach(numbers, list(root, "whatsapp", PlaceFormats.NUMBER), list(root, "email", PlaceFormats.EMAIL));
    }

    private static <T> List<T> list(YamlMap root, String key, Format<T> format) {
        return root.get(key).map((YamlValue value) -> value.distinct(format)).orElse(List.of());
    }
}
