package dev.frontdesk.conversation.review;

import dev.frontdesk.business.LeadQuestion;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.Turn.Who;
import dev.frontdesk.conversation.review.Review.LeadAnswer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Which turn shows an answer to a question of the business's own: what the contact said when it was asked, or
/// the answer's own words.
final class AnswerReader {

    private AnswerReader() {}

    /// Answers no turn shows are left out.
    static List<LeadAnswer> read(Reviewed ended) {
        var business = ended.business().in(ended.conversation().progress().language());
        return business.catalogue().leads().questions().stream()
                .flatMap(question -> ended.conversation().form().answer(question.field()).stream()
                        .flatMap(value -> turn(ended.turns(), question, value).stream()
                                .map(turn -> new LeadAnswer(question.field(), value, turn))))
                .toList();
    }

    private static Optional<Integer> turn(List<Turn> turns, LeadQuestion question, String value) {
        var shown = plain(question.told(value));
        var worded = turns.stream()
                .filter(turn -> turn.who() == Who.CONTACT && plain(turn.text()).contains(shown))
                .map(Turn::number)
                .findFirst();
        return asked(turns, question).or(() -> shown.isEmpty() ? Optional.empty() : worded);
    }

    /// The contact's turn after the last time it was asked.
    private static Optional<Integer> asked(List<Turn> turns, LeadQuestion question) {
        var ask = plain(question.ask());
        return IntStream.range(1, turns.size())
                .filter(at -> turns.get(at).who() == Who.CONTACT)
                .filter(at -> plain(turns.get(at - 1).text()).contains(ask))
                .mapToObj(at -> turns.get(at).number())
                .reduce((_, last) -> last);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
