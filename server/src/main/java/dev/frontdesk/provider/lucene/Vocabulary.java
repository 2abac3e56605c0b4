package dev.frontdesk.provider.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What is known of how people ask in a language: words that say nothing, words that say little, and what
/// stands for what. From the file `words_<language>.txt` beside this class; a language without one has
/// none of it. Safe for use by many threads.
final class Vocabulary {

    private static final Map<String, Vocabulary> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Stems stems;
    private final Set<String> silent = new HashSet<>();
    private final Set<String> light = new HashSet<>();
    private final Map<List<String>, Map<List<String>, Standing>> standing = new HashMap<>();
    private int longest = 1;

    /// How one phrase stands for another.
    enum Standing {
        SAME,
        ALSO
    }

    private Vocabulary(Locale language) {
        stems = Stems.in(language);
        lines(language.getLanguage()).forEach(this::take);
    }

    static Vocabulary in(Locale language) {
        return BY_LANGUAGE.computeIfAbsent(language.getLanguage(), _ -> new Vocabulary(language));
    }

    Stems stems() {
        return stems;
    }

    /// Whether the word says nothing of what is asked.
    boolean silent(String stem) {
        return silent.contains(stem);
    }

    boolean light(String stem) {
        return light.contains(stem);
    }

    /// What a phrase can stand for; empty when nothing is known of it.
    Map<List<String>, Standing> standingFor(List<String> phrase) {
        return standing.getOrDefault(phrase, Map.of());
    }

    /// Words in the longest phrase of which something is known.
    int longest() {
        return longest;
    }

    private void take(String line) {
        var colon = line.indexOf(':');
        var rest = line.substring(colon + 1);
        switch (line.substring(0, colon)) {
            case "silent" -> silent.addAll(words(rest));
            case "light" -> light.addAll(words(rest));
            case "same" -> {
                var phrases = phrases(rest);
                phrases.forEach(phrase -> stand(phrase, phrases, Standing.SAME));
            }
            case "also" -> {
                var sides = rest.split(">", 2);
                var served = phrases(sides[1]);
                phrases(sides[0]).forEach(phrase -> stand(phrase, served, Standing.ALSO));
            }
            default -> throw new IllegalArgumentException(line);
        }
    }

    private void stand(List<String> phrase, Collection<List<String>> others, Standing how) {
        var known = standing.computeIfAbsent(phrase, _ -> new LinkedHashMap<>());
        others.stream().filter(other -> !other.equals(phrase)).forEach(other -> known.putIfAbsent(other, how));
        longest = Math.max(longest, phrase.size());
    }

    private List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .flatMap(word -> stems.of(word).stream())
                .toList();
    }

    private List<List<String>> phrases(String text) {
        var phrases = new ArrayList<List<String>>();
        for (var phrase : text.split(",", -1)) {
            phrases.add(stems.of(phrase));
        }
        return phrases;
    }

    private static List<String> lines(String language) {
        try (var in = Vocabulary.class.getResourceAsStream("words_" + language + ".txt")) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
