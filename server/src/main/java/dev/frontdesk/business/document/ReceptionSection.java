package dev.frontdesk.business.document;

import dev.frontdesk.business.Escalation;
import dev.frontdesk.business.Languages;
import dev.frontdesk.business.Profile;
import dev.frontdesk.business.Reception;
import dev.frontdesk.business.Voice;
import dev.frontdesk.business.document.yaml.Format;
import dev.frontdesk.business.document.yaml.YamlMap;
import dev.frontdesk.business.document.yaml.YamlValue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// `greeting`, `voice`, `receptionist`, `escalation` and `policies`.
final class ReceptionSection {

    private static final Set<String> VOICE_KEYS = Keys.of("mode", "engine", "voice", "record", "recogniser");
    private static final Set<String> ESCALATION_KEYS = Keys.of("number", "words", "after");
    private static final Format<Voice.Mode> VOICE_MODE = words(Voice.Mode.values());
    private static final Format<Voice.Engine> ENGINE = words(Voice.Engine.values());
    private static final Format<Voice.Recogniser> RECOGNISER = words(Voice.Recogniser.values());

    private ReceptionSection() {}

    static Reception read(YamlMap root, Profile profile) {
        return new Reception(
                root.get("greeting").map(value -> greeting(value, profile)).orElse(Map.of()),
                voice(root),
                LeadSection.read(root),
                root.get("escalation")
                        .flatMap(value -> value.map(ESCALATION_KEYS))
                        .map(map -> escalation(map, profile))
                        .orElse(Escalation.DEFAULT),
                Localized.inDefault(profile.languages()).topics(root, "policies"),
                Map.of(),
                Map.of());
    }

    /// A plain text greets in the default language.
    private static Map<Locale, String> greeting(YamlValue value, Profile profile) {
        var greeting = new LinkedHashMap<Locale, String>();
        if (!value.isMap()) {
            value.read(TextFormats.SENTENCE.or("a map of languages to such"))
                    .ifPresent(text -> greeting.put(profile.languages().getFirst(), text));
            return greeting;
        }
        var given = Localized.inDefault(profile.languages()).byLanguage(value, text -> text.read(TextFormats.SENTENCE));
        profile.languages()
                .forEach(language -> Languages.of(given, language).ifPresent(text -> greeting.put(language, text)));
        return greeting;
    }

    private static Voice voice(YamlMap root) {
        var standard = Voice.DEFAULT;
        return root.get("voice")
                .flatMap(value -> value.map(VOICE_KEYS))
                .map(map -> new Voice(
                        map.read("mode", VOICE_MODE, standard.mode()),
                        map.read("engine", ENGINE, standard.engine()),
                        map.read("voice", TextFormats.WORD, standard.voice()),
                        map.read("record", TextFormats.FLAG, standard.record()),
                        map.get("recogniser")
                                .flatMap(value -> value.read(RECOGNISER))
                                .orElse(null)))
                .orElse(standard);
    }

    private static Escalation escalation(YamlMap map, Profile profile) {
        var standard = Escalation.DEFAULT;
        var number = map.get("number");
        // A call forwarded to the line it came in on would go round in circles.
        number.filter(value -> profile.reach().numbers().stream().anyMatch(value::says))
                .ifPresent(value -> value.wrong("a number other than the business's own"));
        List<String> words = map.get("words")
                .map(Localized.inDefault(profile.languages())::words)
                .orElse(standard.words());
        return new Escalation(
                number.flatMap(value -> value.read(PlaceFormats.NUMBER)).orElse(null),
                words,
                map.read("after", TimeFormats.countTo(10), standard.after()));
    }

    static <T extends Enum<T>> Format<T> words(T[] values) {
        return Format.oneOf(Arrays.stream(values)
                .collect(Collectors.toMap(
                        value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'), Function.identity())));
    }
}
