package dev.frontdesk.business.document;

import dev.frontdesk.business.Profile;
import dev.frontdesk.business.Reach;
import dev.frontdesk.business.document.yaml.Format;
import dev.frontdesk.business.document.yaml.YamlMap;
import dev.frontdesk.business.document.yaml.YamlValue;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/// Who the business is and how people reach it.
final class ProfileSection {

    private ProfileSection() {}

    static Profile read(YamlMap root) {
        var slug = root.require("slug", TextFormats.SLUG, "unknown");
        ZoneId zone = root.require("zone", PlaceFormats.ZONE, ZoneOffset.UTC);
        var country = root.require("country", PlaceFormats.COUNTRY, "US");
        var languages = languages(root, country);
        var local = Localized.inDefault(languages);
        return new Profile(
                slug, name(root, local, slug), zone, country, languages, reach(root), local.topics(root, "facts"));
    }

    static String name(YamlMap root, Localized local, String standIn) {
        return local.require(root, "name", TextFormats.NAME, standIn);
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
