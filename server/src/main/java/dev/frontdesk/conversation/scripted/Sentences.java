package dev.frontdesk.conversation.scripted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The receptionist's standard sentences in one language, from the message file
/// `wording_<language>.properties` beside this class. `{place}` stands for a value. A sentence may have
/// variants that say the same as well: `key.or.1`, `key.or.2`, … Immutable, read once.
public final class Sentences {

    static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private static final Pattern VARIANT = Pattern.compile("(.+)\\.or\\.[1-9][0-9]?");

    /// Patterns for dates, and words that are heard: these are no sentences.
    private static final Pattern UNSAID = Pattern.compile("(format|topic|heard|mention|words|own)\\..*");

    /// Languages that have a message file.
    private static final List<String> LANGUAGES = List.of("en", "fr");

    private static final Map<String, Sentences> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Map<String, List<String>> variants;

    private Sentences(Map<String, List<String>> variants) {
        this.variants = variants;
    }

    /// The languages that have a message file, without a country.
    static List<Locale> languages() {
        return LANGUAGES.stream().map(Locale::of).toList();
    }

    /// Whether there is a message file for the language.
    static boolean speak(Locale language) {
        return LANGUAGES.contains(language.getLanguage());
    }

    /// The sentences of the language, or the English ones when it has no message file.
    public static Sentences in(Locale language) {
        var known = speak(language) ? language.getLanguage() : Locale.ENGLISH.getLanguage();
        return BY_LANGUAGE.computeIfAbsent(known, tag -> of(file(Locale.of(tag))));
    }

    private static Map<String, String> file(Locale language) {
        var bundle = ResourceBundle.getBundle(
                "dev.frontdesk.conversation.scripted.wording",
                language,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return bundle.keySet().stream().collect(Collectors.toMap(key -> key, bundle::getString));
    }

    static Sentences of(Map<String, String> messages) {
        var variants = new HashMap<String, List<String>>();
        new TreeMap<>(messages).forEach((key, sentence) -> {
            var variant = VARIANT.matcher(key);
            var name = variant.matches() ? variant.group(1) : key;
            variants.computeIfAbsent(name, _ -> new ArrayList<>()).add(sentence);
        });
        return new Sentences(Map.copyOf(variants));
    }

    boolean has(String name) {
        return variants.containsKey(name);
    }

    /// All that say the same, at least one.
    List<String> variants(String name) {
        var known = variants.get(name);
        if (known == null) {
            throw new IllegalArgumentException("no sentence is called " + name);
        }
        return known;
    }

    /// The sentences that can be put in other words, in order, each as it is said by default.
    public Map<String, String> replaceable() {
        var sentences = new TreeMap<String, String>();
        variants.forEach((name, all) -> {
            if (!UNSAID.matcher(name).matches()) {
                sentences.put(name, all.getFirst());
            }
        });
        return sentences;
    }
}
