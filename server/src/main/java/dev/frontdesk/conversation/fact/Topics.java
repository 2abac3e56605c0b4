package dev.frontdesk.conversation.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What each text that may be told speaks of: the owner's facts and policies with their names, and what tools gave
/// back.
/// One text has to cover a statement: words of two texts make a third that nobody said.
final class Topics {

    private static final int ENOUGH = 5;
    private static final int SHORTEST = 3;
    private static final int LONGEST_ENDING = 4;
    private static final Pattern DENIES = Pattern.compile(
            "(?U)\\b(?:not|no|never|nothing|none|cannot|without|pas|jamais|aucune?|sans|ni|rien)\\b|n't\\b");
    private static final Pattern NO_COST = Pattern.compile(
            "(?U)\\b(?:(?:at|for) no|no|without) (?:\\w+ )?(?:cost|charge|fee)s?\\b|\\bsans (?:aucuns? )?frais\\b");

    private static final Map<String, String> OTHER_WORDS = Map.of(
            "kids", "children", "kid", "children", "accept", "take", "acceptons", "prenons", "prenons", "acceptons");

    private record Sentence(Set<String> words, boolean denies) {}

    private record Text(Set<String> words, List<Sentence> sentences) {}

    private final List<Text> texts = new ArrayList<>();
    private final Set<String> own = new HashSet<>();

    Topics(Ground ground) {
        var settings = ground.business();
        var languages = Stream.concat(
                Stream.of(settings),
                settings.reception().texts().keySet().stream().map(settings::in));
        languages.distinct().forEach(business -> {
            named(business.profile().facts());
            named(business.reception().policies());
            own.addAll(Plain.words(business.name()));
            business.catalogue().services().forEach(service -> {
                own.addAll(Plain.words(service.name()));
                service.words().forEach(word -> own.addAll(Plain.words(word)));
            });
            business.catalogue().resources().forEach(one -> own.addAll(Plain.words(one.name())));
            business.catalogue().leads().questions().forEach(question -> {
                text("", question.ask());
                question.options().forEach(option -> own.addAll(Plain.words(option.name())));
            });
            business.reception().greeting().values().forEach(greeting -> text("", greeting));
        });
        ground.results().forEach(result -> {
            text("", result.say());
            Passages.given(result).forEach(passage -> text(Passages.title(passage), Passages.text(passage, "text")));
            strings(JsonText.object(result.output()));
        });
        ground.form().fields().values().forEach(field -> own.addAll(Plain.words(field.value())));
    }

    private void strings(Object value) {
        switch (value) {
            case String told -> text("", told);
            case List<?> list -> list.forEach(this::strings);
            case Map<?, ?> object -> object.values().forEach(this::strings);
            default -> {}
        }
    }

    private void named(Map<String, String> told) {
        told.forEach(this::text);
    }

    private void text(String name, String told) {
        if (told.isBlank()) {
            return;
        }
        var words = new HashSet<>(Plain.words(name));
        var sentences = new ArrayList<Sentence>();
        for (var sentence : Quotes.sentences(told)) {
            sentences.add(new Sentence(cores(sentence), denies(sentence)));
            words.addAll(sentences.getLast().words());
        }
        texts.add(new Text(words, sentences));
    }

    private static Set<String> cores(String sentence) {
        var cores = new HashSet<String>();
        for (var word : Plain.words(sentence)) {
            var apostrophe = word.indexOf('\'');
            cores.add(word.substring(0, apostrophe < 0 ? word.length() : apostrophe));
            cores.add(word.substring(apostrophe + 1));
            if (word.equals("rendez")) {
                cores.add("appointment");
            }
        }
        return cores;
    }

    /// Whether a word is of the business's name, of one of its services or people, or of what the contact left.
    boolean names(String word) {
        return own.contains(word) || own.stream().anyMatch(known -> known.length() > SHORTEST && same(known, word));
    }

    /// Whether a text speaks of it, and it is nobody's name.
    boolean tells(String word) {
        return !names(word) && texts.stream().anyMatch(text -> has(text.words(), word));
    }

    /// Whether one text says all of it, or nearly all of much, and denies it as the clause does.
    boolean cover(List<String> words, String clause) {
        var denied = denies(clause);
        return texts.stream().anyMatch(text -> {
            var found = words.stream().filter(word -> has(text.words(), word)).count();
            return found * ENOUGH >= words.size() * (ENOUGH - 1L) && agrees(text, words, denied);
        });
    }

    private static boolean agrees(Text text, List<String> words, boolean denied) {
        var most = text.sentences().stream()
                .mapToLong(sentence -> shared(sentence, words))
                .max()
                .orElse(0);
        return text.sentences().stream()
                .anyMatch(sentence -> sentence.denies() == denied && shared(sentence, words) == most);
    }

    private static long shared(Sentence sentence, List<String> words) {
        return words.stream()
                .mapToLong(word -> sentence.words().contains(word) ? 3 : has(sentence.words(), word) ? 2 : 0)
                .sum();
    }

    static boolean has(Set<String> words, String word) {
        var meant = OTHER_WORDS.get(word);
        return (meant != null && words.contains(meant))
                || words.contains(word)
                || words.stream().anyMatch(other -> same(other, word));
    }

    /// Two forms of one word: "card" and "cards", "pay" and "payment".
    static boolean same(String one, String other) {
        var shared = 0;
        var shortest = Math.min(one.length(), other.length());
        while (shared < shortest && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        var whole = shared == shortest && shared >= SHORTEST;
        var ending = whole && shared > LONGEST_ENDING ? LONGEST_ENDING + 1 : LONGEST_ENDING;
        return (whole || shared > SHORTEST) && Math.max(one.length(), other.length()) - shared <= ending;
    }

    static boolean denies(String text) {
        return DENIES.matcher(NO_COST.matcher(Plain.lower(text)).replaceAll(" "))
                .find();
    }
}
