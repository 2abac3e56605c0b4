package dev.frontdesk.provider.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// What is known of how people ask in a language: words that say nothing, words that say little, and what
/// stands for what. From the file `words_<language>.txt` beside this class; a language without one has
/// none of it. Safe for use by many threads.
final class Vocabulary {

    private static final Map<String, Vocabulary> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Stems stems;
    private final Set<String> silent = new HashSet<>();
    private final Set<String> light = new HashSet<>();
    private final Map<List<String>, Set<List<String>>> same = new HashMap<>();
    private final Map<List<String>, Set<List<String>>> also = new HashMap<>();
    private final Map<List<String>, Set<List<String>>> kinds = new HashMap<>();
    private final Set<List<String>> whole = new HashSet<>();
    private final int longest;

    private Vocabulary(Locale language) {
        stems = Stems.in(language);
        lines(language.getLanguage()).forEach(this::take);
        longest = Stream.of(same.keySet(), also.keySet(), kinds.keySet(), whole)
                .flatMap(Set::stream)
                .mapToInt(List::size)
                .max()
                .orElse(1);
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

    /// Whether the words belong together.
    boolean phrase(List<String> words) {
        return same.containsKey(words) || also.containsKey(words) || kinds.containsKey(words) || whole.contains(words);
    }

    /// Phrases that mean the same, this one not among them.
    Set<List<String>> same(List<String> phrase) {
        return same.getOrDefault(phrase, Set.of());
    }

    /// Phrases that serve whoever asks for this one, or for the same.
    Set<List<String>> also(List<String> phrase) {
        var phrases = new LinkedHashSet<>(also.getOrDefault(phrase, Set.of()));
        same(phrase).forEach(other -> phrases.addAll(also.getOrDefault(other, Set.of())));
        return phrases;
    }

    /// One of which has to be in an answer to whoever asks with this phrase; empty for most.
    Set<List<String>> kind(List<String> phrase) {
        return kinds.getOrDefault(phrase, Set.of());
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
                phrases.forEach(phrase -> put(same, phrase, phrases));
            }
            case "also" -> served(also, rest);
            case "kind" -> served(kinds, rest);
            case "whole" -> whole.addAll(phrases(rest));
            default -> throw new IllegalArgumentException(line);
        }
    }

    private void served(Map<List<String>, Set<List<String>>> how, String line) {
        var sides = line.split(">", 2);
        var serving = phrases(sides[1]);
        phrases(sides[0]).forEach(phrase -> put(how, phrase, serving));
    }

    private static void put(
            Map<List<String>, Set<List<String>>> into, List<String> phrase, Collection<List<String>> others) {
        var known = into.computeIfAbsent(phrase, _ -> new LinkedHashSet<>());
        others.stream().filter(other -> !other.equals(phrase)).forEach(known::add);
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
