package dev.frontdesk.business.document;

import dev.frontdesk.business.Languages;
import dev.frontdesk.business.document.yaml.Format;
import dev.frontdesk.business.document.yaml.YamlMap;
import dev.frontdesk.business.document.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads texts that are either plain, and the same in every language, or a map of languages to texts, for
/// one of the business's languages: `{en: Check-up, fr: Bilan de santé}`.
///
/// @param languages the business's, the default one first
/// @param language the one that is read for
record Localized(List<Locale> languages, Locale language) {

    private static final String BY_LANGUAGE = "a map of languages to such";

    /// For the default language.
    static Localized inDefault(List<Locale> languages) {
        return new Localized(languages, languages.getFirst());
    }

    /// The text in the language, or in the default one, which must be there.
    <T> Optional<T> read(YamlValue value, Format<T> format) {
        if (!value.isMap()) {
            return value.read(format.or(BY_LANGUAGE));
        }
        var given = byLanguage(value, text -> text.read(format));
        var text = Languages.of(given, language).or(() -> Languages.of(given, languages.getFirst()));
        if (text.isEmpty() && given.size() == entries(value).size()) {
            var wanted = languages.getFirst().toLanguageTag();
            value.wrong(format.expected().apply("") + " in " + wanted + " too, the default language");
        }
        return text;
    }

    /// As [#read]; missing is a mistake.
    <T> T require(YamlMap map, String key, Format<T> format, T standIn) {
        return map.require(key, format.expected().apply(""))
                .flatMap(value -> read(value, format))
                .orElse(standIn);
    }

    /// The words of all languages, those of this one first: whoever calls may use any.
    List<String> words(YamlValue value) {
        if (!value.isMap()) {
            return value.distinct(TextFormats.WORD.or(BY_LANGUAGE));
        }
        var given = byLanguage(value, list -> Optional.of(list.distinct(TextFormats.WORD)));
        var words = new ArrayList<>(Languages.of(given, language).orElse(List.of()));
        given.values().forEach(words::addAll);
        return withoutRepeats(words, "");
    }

    /// What else a thing is called: in its words, and by its names in the other languages.
    List<String> otherNames(YamlMap map, String name, List<String> words) {
        var all = new ArrayList<>(words);
        map.get("name")
                .filter(YamlValue::isMap)
                .map(value -> byLanguage(value, text -> text.read(TextFormats.NAME)))
                .ifPresent(names -> all.addAll(names.values()));
        return all.equals(words) ? words : withoutRepeats(all, name);
    }

    /// Texts by topics the owner chooses.
    Map<String, String> topics(YamlMap root, String key) {
        var texts = new LinkedHashMap<String, String>();
        root.get(key)
                .flatMap(value -> value.freeMap("a map of topics to texts"))
                .ifPresent(map -> map.entries()
                        .forEach(entry -> entry.key()
                                .read(TextFormats.WORD)
                                .ifPresent(topic -> read(entry.value(), TextFormats.SENTENCE)
                                        .ifPresent(text -> texts.put(topic, text)))));
        return texts;
    }

    /// What is given by language; languages the business does not have are mistakes.
    <T> Map<Locale, T> byLanguage(YamlValue value, Function<YamlValue, Optional<T>> reading) {
        var given = new LinkedHashMap<Locale, T>();
        var named = new HashSet<Locale>();
        for (var entry : entries(value)) {
            var tag = entry.key().read(PlaceFormats.languageAmong(languages));
            if (tag.isPresent() && !named.add(tag.get())) {
                entry.key().wrong("each language once");
            }
            var read = reading.apply(entry.value());
            tag.ifPresent(known -> read.ifPresent(it -> given.put(known, it)));
        }
        return given;
    }

    private static List<YamlMap.Entry> entries(YamlValue value) {
        return value.freeMap("a map of languages").map(YamlMap::entries).orElse(List.of());
    }

    private static List<String> withoutRepeats(List<String> words, String name) {
        var seen = new HashSet<String>();
        seen.add(name.toLowerCase(Locale.ROOT));
        return words.stream()
                .filter(word -> seen.add(word.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
