package dev.frontdesk.conversation.understanding.letters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The postcode that explains all answers best.
public final class Postcodes {

    private static final double RANK = 0.12;
    private static final double WORST = 3.0;
    private static final double CREDIBLE = 1.7;
    private static final double WHOLE = 1.8;
    private static final int MOST_LOOKED_INTO = 12;

    private final List<List<List<Sound>>> answers;
    private final Map<String, Double> costs = new LinkedHashMap<>();

    private Postcodes(List<Answer> answers, SpokenAlphabet alphabet) {
        this.answers = answers.stream()
                .map(answer -> answer.transcripts().stream()
                        .map(text -> SpokenLetters.of(text, alphabet))
                        .filter(sounds -> !sounds.isEmpty())
                        .toList())
                .filter(transcripts -> !transcripts.isEmpty())
                .toList();
    }

    /// @param country ISO 3166 code
    /// @param alphabet of the language they were given in
    /// @return written with its space; null if nothing was heard that comes near one
    public static @Nullable String combined(List<Answer> answers, String country, SpokenAlphabet alphabet) {
        return new Postcodes(answers, alphabet).best(country);
    }

    private @Nullable String best(String country) {
        String best = null;
        double least = CREDIBLE;
        for (PostcodeShape shape : PostcodeShape.of(country)) {
            for (String candidate : candidates(shape)) {
                double cost = costs.computeIfAbsent(candidate, this::cost) + shape.cost(candidate);
                if (cost < least && saidWhole(candidate)) {
                    least = cost;
                    best = shape.written(candidate);
                }
            }
        }
        return best;
    }

    /// Some answer has all of it: half a postcode is not made up to a whole one.
    private boolean saidWhole(String candidate) {
        return answers.stream().flatMap(List::stream).anyMatch(sounds -> LetterChannel.cost(sounds, candidate) < WHOLE);
    }

    /// The nearest to each transcript, mixtures of the best of these, and these in other areas.
    private List<String> candidates(PostcodeShape shape) {
        List<String> heard = answers.stream()
                .flatMap(List::stream)
                .flatMap(sounds -> PostcodeFinder.spellings(sounds).stream())
                .distinct()
                .map(spelling -> PostcodeFinder.nearest(spelling, shape))
                .distinct()
                .sorted((a, b) -> Double.compare(known(a), known(b)))
                .limit(MOST_LOOKED_INTO)
                .toList();
        List<String> candidates = new ArrayList<>(heard);
        if (!heard.isEmpty()) {
            String best = mixed(heard);
            candidates.add(best);
            shape.inOtherAreas(best).forEach(candidates::add);
        }
        return candidates;
    }

    /// Sign by sign, the one of any candidate that makes it cheaper.
    private String mixed(List<String> candidates) {
        String best = candidates.getFirst();
        for (int place = 0; place < best.length(); place++) {
            for (String other : candidates) {
                String changed = best.substring(0, place) + other.charAt(place) + best.substring(place + 1);
                best = known(changed) < known(best) ? changed : best;
            }
        }
        return best;
    }

    private double known(String candidate) {
        return costs.computeIfAbsent(candidate, this::cost);
    }

    /// The mean over the answers; each counts with the transcript that fits best.
    private double cost(String candidate) {
        double sum = 0;
        for (List<List<Sound>> transcripts : answers) {
            double least = WORST;
            for (int rank = 0; rank < transcripts.size(); rank++) {
                least = Math.min(least, LetterChannel.costCutShort(transcripts.get(rank), candidate) + rank * RANK);
            }
            sum += least;
        }
        return sum / answers.size();
    }
}
