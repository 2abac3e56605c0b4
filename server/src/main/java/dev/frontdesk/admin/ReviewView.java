package dev.frontdesk.admin;

import dev.frontdesk.conversation.review.Review;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an ended conversation looks like afterwards, as clients see it. Turns are indexes into the
/// conversation's.
///
/// @param by `rules`, or the model that read it
/// @param sentiment how the contact left
/// @param score of the checks, in percent
record ReviewView(
        String by,
        List<StatementView> summary,
        SentimentView sentiment,
        List<WishView> intents,
        List<DetailView> details,
        int score,
        Map<String, CheckView> checks) {

    record StatementView(String text, List<Integer> turns) {}

    /// @param mood `positive`, `neutral` or `negative`
    record SentimentView(String mood, List<Integer> turns) {}

    record WishView(String intent, int turn) {}

    record DetailView(String field, String value, int turn) {}

    /// @param verdict `passed`, `failed` or `not_needed`
    record CheckView(String verdict, List<Integer> turns) {}

    private static List<DetailView> details(Review review) {
        return Stream.concat(
                        review.details().stream()
                                .map(detail -> new DetailView(detail.field().label(), detail.value(), detail.turn())),
                        review.answers().stream()
                                .map(answer -> new DetailView(answer.question(), answer.value(), answer.turn())))
                .toList();
    }

    static ReviewView of(Review review) {
        return new ReviewView(
                review.author(),
                review.summary().stream()
                        .map(statement -> new StatementView(statement.text(), statement.turns()))
                        .toList(),
                new SentimentView(
                        review.sentiment().mood().label(), review.sentiment().turns()),
                review.wishes().stream()
                        .map(wish -> new WishView(wish.intent().name().toLowerCase(Locale.ROOT), wish.turn()))
                        .toList(),
                details(review),
                review.score(),
                review.checks().stream()
                        .collect(Collectors.toMap(
                                check -> check.item().label(),
                                check -> new CheckView(check.verdict().label(), check.turns()))));
    }
}
