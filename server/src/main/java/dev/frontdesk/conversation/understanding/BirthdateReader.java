package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.grammar.Node;
import dev.frontdesk.conversation.understanding.words.Token;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A birth date: a full date in the past. Read only when asked for. Where a recogniser offers several
/// transcripts, the date that most of them come near to wins.
final class BirthdateReader {

    private static final double WORST = 2.5;
    private static final double CREDIBLE = 1.4;
    private static final double RANK = 0.15;

    private BirthdateReader() {}

    static @Nullable LocalDate read(Utterance utterance, List<Node> readings) {
        return utterance.asks(Ask.BIRTHDATE) ? best(List.of(dates(utterance, readings))) : null;
    }

    /// Every date that the words may say, and what each costs: 0 for a plain one.
    static Map<LocalDate, Double> dates(Utterance utterance, List<Node> readings) {
        Map<LocalDate, Double> dates = new HashMap<>(BirthdateWords.dates(utterance, readings));
        Set<String> inDigits = utterance.language().functionWords().inDigits();
        boolean numbersOnly =
                utterance.tokens().stream().allMatch(token -> !token.isWord() || inDigits.contains(token.word()));
        if (numbersOnly) {
            Context context = utterance.context();
            BirthdateSpelling.dates(
                            digits(utterance),
                            context.monthFirst(),
                            context.today().getYear())
                    .forEach((date, cost) -> dates.merge(date, cost, Math::min));
        }
        dates.keySet().removeIf(date -> date.isAfter(utterance.context().today()));
        return dates;
    }

    /// @param transcripts dates by cost, for each transcript, best first
    static @Nullable LocalDate best(List<Map<LocalDate, Double>> transcripts) {
        Map<LocalDate, Double> sums = new HashMap<>();
        transcripts.forEach(dates ->
                dates.keySet().forEach(date -> sums.computeIfAbsent(date, one -> sum(one, transcripts))));
        return sums.entrySet().stream()
                .filter(entry -> least(entry.getKey(), transcripts) <= CREDIBLE)
                .min(Map.Entry.<LocalDate, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static double least(LocalDate date, List<Map<LocalDate, Double>> transcripts) {
        return transcripts.stream()
                .mapToDouble(dates -> dates.getOrDefault(date, WORST))
                .min()
                .orElse(WORST);
    }

    /// The first transcript counts most.
    private static double sum(LocalDate date, List<Map<LocalDate, Double>> transcripts) {
        double sum = 0;
        for (int rank = 0; rank < transcripts.size(); rank++) {
            sum += transcripts.get(rank).getOrDefault(date, WORST) / (1 + rank * RANK * 3);
        }
        return sum;
    }

    private static String digits(Utterance utterance) {
        StringBuilder digits = new StringBuilder();
        for (Token token : utterance.tokens()) {
            if (token.isNumber()) {
                digits.append(token.word());
            } else if (token.word().equals("o") || token.word().equals("oh")) {
                digits.append('0');
            } else if (token.word().equals("to")) {
                digits.append('2');
            }
        }
        return digits.toString();
    }
}
