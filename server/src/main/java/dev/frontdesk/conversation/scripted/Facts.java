package dev.frontdesk.conversation.scripted;

import dev.frontdesk.knowledge.KnowledgeSearch;
import dev.frontdesk.knowledge.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The sentences an owner has set: facts and policies. Each is asked for by its name, by the words the
/// message file knows for it (`topic.parking = park, car`), and by its own words.
final class Facts {

    /// How much of a question a fact has to speak of.
    private static final double ENOUGH = 0.5;

    /// How much more of it a second one has to add to be said as well.
    private static final double ADDED = 0.2;

    private final KnowledgeSearch search;

    Facts(KnowledgeSearch search) {
        this.search = search;
    }

    /// @param text empty when no fact answers
    record Answer(String text, double score) {
        static final Answer NONE = new Answer("", 0);
    }

    private record Fact(String text, String about, double score) {}

    /// @param said the words of the question
    Answer best(Draft draft, Question question, List<String> said) {
        var speech = Speech.of(draft);
        var known = new TreeMap<String, String>(draft.business().reception().policies());
        known.putAll(draft.business().profile().facts());
        var business = draft.business();
        if (search.covers(business, question, "") == 1) {
            return named(speech, known, said);
        }
        var facts = known.entrySet().stream()
                .map(fact -> about(draft, speech, question, fact))
                .sorted(Comparator.comparingDouble(Fact::score).reversed())
                .toList();
        if (facts.isEmpty() || facts.getFirst().score() == 0) {
            return Answer.NONE;
        }
        return facts.stream()
                .skip(1)
                .limit(3)
                .map(second -> both(draft, question, facts.getFirst(), second))
                .filter(both ->
                        both.score() >= Math.max(ENOUGH, facts.getFirst().score() + ADDED))
                .max(Comparator.comparingDouble(Answer::score))
                .orElseGet(() -> alone(facts.getFirst()));
    }

    private static Answer alone(Fact fact) {
        return fact.score() >= ENOUGH ? new Answer(fact.text(), fact.score()) : Answer.NONE;
    }

    private Answer both(Draft draft, Question question, Fact first, Fact second) {
        var score = search.covers(draft.business(), question, first.about() + " " + second.about());
        return new Answer(first.text() + " " + second.text(), score);
    }

    private Fact about(Draft draft, Speech speech, Question question, Map.Entry<String, String> fact) {
        var about = String.join(" ", words(speech, fact.getKey())) + " " + fact.getValue();
        return new Fact(fact.getValue(), about, search.covers(draft.business(), question, about));
    }

    /// "Where are you?" has no word that would be found anywhere: then what was said has to name the fact.
    private static Answer named(Speech speech, Map<String, String> known, List<String> said) {
        var text = known.entrySet().stream()
                .filter(fact -> words(speech, fact.getKey()).stream().anyMatch(phrase -> Words.all(said, phrase)))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" "));
        return text.isEmpty() ? Answer.NONE : new Answer(text, 1);
    }

    private static List<String> words(Speech speech, String fact) {
        var words = new ArrayList<>(List.of(fact));
        if (speech.knows("topic." + fact)) {
            words.addAll(speech.words("topic." + fact));
        }
        return words;
    }
}
