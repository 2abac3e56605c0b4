package dev.frontdesk.conversation.understanding.letters;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The name that explains all answers best: said, spelled, or said and then spelled, in any of their
/// transcripts. Names that many people have are likelier than words that are none.
public final class Names {

    private static final double RANK = 0.12;
    private static final double WORST = 3.5;
    private static final double NOT_THIS_NAME = 1.2;
    private static final double HEARD = 1.8;
    private static final double UNKNOWN = 0.8;
    private static final double CREDIBLE = 1.6;
    private static final int MOST_CANDIDATES = 12;
    private static final int SEARCHED_TRANSCRIPTS = 2;

    private final List<List<HeardName>> answers;
    private final PeopleNames people;

    private Names(List<Answer> answers, UnaryOperator<String> opening, SpokenAlphabet alphabet) {
        this.people = alphabet.people();
        this.answers = answers.stream()
                .map(answer -> answer.transcripts().stream()
                        .map(text -> new HeardName(opening.apply(text), alphabet))
                        .toList())
                .filter(transcripts -> !transcripts.isEmpty())
                .toList();
    }

    /// @param opening takes what was said before the name off a transcript
    /// @param alphabet of the language they were given in
    /// @return given name and family name; null where either was not heard
    public static @Nullable String combined(
            List<Answer> answers, UnaryOperator<String> opening, SpokenAlphabet alphabet) {
        return new Names(answers, opening, alphabet).best();
    }

    private @Nullable String best() {
        List<KnownName> given = candidates(
                people.given(),
                HeardName::costAsGiven,
                name -> name.words().stream().limit(1));
        List<KnownName> family = candidates(
                people.family(),
                HeardName::costAsFamily,
                name -> name.words().reversed().stream().limit(name.words().size() > 1 ? 1 : 0));
        String best = null;
        double least = CREDIBLE * answers.size();
        for (KnownName first : given) {
            for (KnownName last : family) {
                double cost = first.rarity() + last.rarity() + cost(heard -> heard.cost(first, last));
                if (cost < least && bothHeard(first, last)) {
                    least = cost;
                    best = first.written() + " " + last.written();
                }
            }
        }
        return best;
    }

    /// Neither is made up: some answer has both.
    private boolean bothHeard(KnownName first, KnownName last) {
        return answers.stream().flatMap(List::stream).anyMatch(heard -> heard.wholeCost(first, last) < HEARD);
    }

    private interface Fit {
        double cost(HeardName heard, KnownName name);
    }

    /// The words that were heard in this place, and the known names nearest to what was heard.
    private List<KnownName> candidates(
            KnownNames known, Fit fit, java.util.function.Function<HeardName, Stream<String>> heardWords) {
        Map<String, KnownName> candidates = new LinkedHashMap<>();
        answers.stream().flatMap(List::stream).flatMap(heardWords).forEach(word -> {
            String spelled = word.toUpperCase(Locale.ROOT);
            KnownName name = known.get(spelled);
            if (word.length() > 1) {
                candidates.put(spelled, name != null ? name : KnownName.of(capitalised(word), UNKNOWN));
            }
        });
        known.all().forEach(name -> candidates.putIfAbsent(name.spelled(), name));
        Map<KnownName, Double> costs = new HashMap<>();
        candidates.values().forEach(name -> costs.put(name, name.rarity() + searched(fit, name)));
        return candidates.values().stream()
                .sorted(Comparator.comparingDouble(costs::get))
                .limit(MOST_CANDIDATES)
                .toList();
    }

    private double searched(Fit fit, KnownName name) {
        double sum = 0;
        for (List<HeardName> transcripts : answers) {
            double least = NOT_THIS_NAME;
            for (HeardName heard : transcripts.subList(0, Math.min(SEARCHED_TRANSCRIPTS, transcripts.size()))) {
                least = Math.min(least, fit.cost(heard, name));
            }
            sum += least;
        }
        return sum;
    }

    /// The sum over the answers; each counts with the transcript that fits best.
    private double cost(ToDoubleFunction<HeardName> fit) {
        double sum = 0;
        for (List<HeardName> transcripts : answers) {
            double least = WORST;
            for (int rank = 0; rank < transcripts.size(); rank++) {
                least = Math.min(least, fit.applyAsDouble(transcripts.get(rank)) + rank * RANK);
            }
            sum += least;
        }
        return sum;
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
