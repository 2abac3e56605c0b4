package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.TimePiece.MonthName;
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

    /// A transcript and its readings.
    record Transcript(Utterance utterance, List<Node> readings) {
        boolean weakMonth() {
            return readings.stream().anyMatch(node -> node.piece() instanceof MonthName month && month.weak());
        }
    }

    static @Nullable LocalDate read(Utterance utterance, List<Node> readings) {
        return utterance.asks(Ask.BIRTHDATE) ? read(List.of(new Transcript(utterance, readings))) : null;
    }

    /// @param transcripts of one answer, best first
    static @Nullable LocalDate read(List<Transcript> transcripts) {
        boolean lone = loneMonth(transcripts);
        return best(
                transcripts.stream().map(transcript -> dates(transcript, lone)).toList());
    }

    /// Every date that the words may say, and what each costs: 0 for a plain one.
    private static Map<LocalDate, Double> dates(Transcript transcript, boolean loneMonth) {
        Utterance utterance = transcript.utterance();
        Map<LocalDate, Double> dates = new HashMap<>(BirthdateWords.dates(utterance, transcript.readings(), loneMonth));
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

    /// The date that several answers come nearest to, each counted with the transcript that fits it best.
    static @Nullable LocalDate readTogether(List<List<Transcript>> answers) {
        List<Map<LocalDate, Double>> dates =
                answers.stream().map(BirthdateReader::cheapest).toList();
        Map<LocalDate, Double> sums = new HashMap<>();
        dates.forEach(known -> known.keySet()
                .forEach(date -> sums.put(
                        date,
                        dates.stream()
                                .mapToDouble(costs -> costs.getOrDefault(date, WORST))
                                .sum())));
        return cheapest(sums, dates);
    }

    private static Map<LocalDate, Double> cheapest(List<Transcript> transcripts) {
        boolean lone = loneMonth(transcripts);
        Map<LocalDate, Double> cheapest = new HashMap<>();
        for (int rank = 0; rank < transcripts.size(); rank++) {
            double later = rank * RANK;
            dates(transcripts.get(rank), lone).forEach((date, cost) -> cheapest.merge(date, cost + later, Math::min));
        }
        return cheapest;
    }

    private static boolean loneMonth(List<Transcript> transcripts) {
        long weak = transcripts.stream().filter(Transcript::weakMonth).count();
        return weak * 2 < transcripts.size();
    }

    /// @param transcripts dates by cost, for each transcript, best first
    private static @Nullable LocalDate best(List<Map<LocalDate, Double>> transcripts) {
        Map<LocalDate, Double> sums = new HashMap<>();
        transcripts.forEach(dates ->
                dates.keySet().forEach(date -> sums.computeIfAbsent(date, one -> sum(one, transcripts))));
        return cheapest(sums, transcripts);
    }

    private static @Nullable LocalDate cheapest(Map<LocalDate, Double> sums, List<Map<LocalDate, Double>> transcripts) {
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
