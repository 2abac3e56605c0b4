package dev.frontdesk.conversation.scripted;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The receptionist's sentences in one language, from the message file `wording_<language>.properties`
/// beside this class. A sentence may have variants for the second and third time (`key.2`, `key.3`) and
/// for the ear (`key.spoken`); the nearest one there is gets used. `{name}` stands for a value.
final class Wording {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
    /// "at 3 p.m." at the end of a sentence has its full stop already.
    private static final Pattern DOUBLE_STOP = Pattern.compile("(?<!\\.)\\.\\.(?!\\.)");
    private static final Map<String, Wording> BY_LANGUAGE = new ConcurrentHashMap<>();

    /// Languages that have a message file.
    private static final Set<String> SPOKEN = Set.of("en");

    private final ResourceBundle sentences;

    private Wording(Locale language) {
        sentences = ResourceBundle.getBundle(
                "dev.frontdesk.conversation.scripted.wording",
                language,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /// Whether there is a message file for the language.
    static boolean speaks(Locale language) {
        return SPOKEN.contains(language.getLanguage());
    }

    static Wording in(Locale language) {
        return BY_LANGUAGE.computeIfAbsent(language.getLanguage(), _ -> new Wording(language));
    }

    boolean has(String key) {
        return sentences.containsKey(key);
    }

    String say(String key, Map<String, String> values) {
        return fill(sentences.getString(key), values);
    }

    /// @param time the how-manieth time it is asked, from 1
    String ask(String key, int time, boolean spoken, Map<String, String> values) {
        for (var variant = Math.min(time, 3); variant > 0; variant--) {
            var name = variant == 1 ? key : key + "." + variant;
            if (spoken && sentences.containsKey(name + ".spoken")) {
                return say(name + ".spoken", values);
            }
            if (sentences.containsKey(name)) {
                return say(name, values);
            }
        }
        return say(key, values);
    }

    /// One pass, so that braces in a value stay what they are.
    private static String fill(String sentence, Map<String, String> values) {
        var filled = PLACE.matcher(sentence)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
        return DOUBLE_STOP.matcher(filled).replaceAll(".");
    }
}
