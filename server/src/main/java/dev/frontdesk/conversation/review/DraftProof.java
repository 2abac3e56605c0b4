package dev.frontdesk.conversation.review;

import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.Turn.Who;
import dev.frontdesk.conversation.review.Review.Check;
import dev.frontdesk.conversation.review.Review.Item;
import dev.frontdesk.conversation.review.Review.LeadAnswer;
import dev.frontdesk.conversation.review.Review.Mood;
import dev.frontdesk.conversation.review.Review.Sentiment;
import dev.frontdesk.conversation.review.Review.Statement;
import dev.frontdesk.conversation.review.Review.Verdict;
import dev.frontdesk.conversation.review.Review.Wish;
import dev.frontdesk.conversation.review.ReviewDraft.Answered;
import dev.frontdesk.conversation.understanding.Intent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes a review of a draft, of what the conversation bears out. What became of it, appointments, the form's
/// details and the checks are the rules' always; a model may only doubt that a question was answered.
final class DraftProof {

    private static final int MOST_STATEMENTS = 6;
    private static final int LONGEST_VALUE = 200;

    private final Reviewed ended;
    private final Review rules;
    private final Support support;

    DraftProof(Reviewed ended, Review rules) {
        this.ended = ended;
        this.rules = rules;
        this.support = new Support(ended);
    }

    /// @return empty when no sentence of the draft is borne out
    Optional<Review> review(String author, ReviewDraft draft) {
        var statements = draft.summary().stream()
                .map(claimed -> new Proposed(claimed.text().strip(), support.existing(claimed.turns())))
                .filter(proposed -> support.bears(proposed.text(), proposed.turns()))
                .limit(MOST_STATEMENTS)
                .map(proposed -> new Statement(proposed.text(), proposed.turns()))
                .toList();
        return statements.isEmpty()
                ? Optional.empty()
                : Optional.of(new Review(
                        author,
                        Stream.concat(statements.stream(), became().stream()).toList(),
                        sentiment(draft),
                        wishes(draft),
                        rules.details(),
                        answers(draft),
                        checks(draft)));
    }

    private record Proposed(String text, List<Integer> turns) {}

    private Optional<Statement> became() {
        return ended.last(Who.DESK).map(_ -> rules.summary().getLast());
    }

    private Sentiment sentiment(ReviewDraft draft) {
        var turns = support.ofContact(draft.sentiment().turns());
        var mood = constant(Mood.values(), draft.sentiment().text());
        if (mood.isEmpty() || (mood.get() != Mood.NEUTRAL && turns.isEmpty())) {
            return rules.sentiment();
        }
        return mood.get() == Mood.NEUTRAL ? new Sentiment(Mood.NEUTRAL, List.of()) : new Sentiment(mood.get(), turns);
    }

    private List<Wish> wishes(ReviewDraft draft) {
        Map<Intent, Integer> first = new EnumMap<>(Intent.class);
        draft.intents().stream()
                .filter(told -> support.isContact(told.turn()))
                .forEach(told -> constant(Intent.values(), told.label())
                        .filter(intent -> intent != Intent.GOODBYE)
                        .ifPresent(intent -> first.merge(intent, told.turn(), Math::min)));
        return first.isEmpty()
                ? rules.wishes()
                : first.entrySet().stream()
                        .map(entry -> new Wish(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparingInt(Wish::turn))
                        .toList();
    }

    /// Those of the form, and what else the contact said in just these words.
    private List<LeadAnswer> answers(ReviewDraft draft) {
        var form = ended.conversation().form();
        var leads = ended.business().catalogue().leads();
        var more = draft.leads().stream()
                .filter(told -> leads.question(told.field()).isPresent())
                .filter(told -> form.answer(told.field()).isEmpty())
                .filter(this::said)
                .map(told -> new LeadAnswer(told.field(), told.value(), told.turn()));
        return Stream.concat(rules.answers().stream(), more).toList();
    }

    private boolean said(Answered told) {
        var value = plain(told.value());
        return !value.isEmpty()
                && told.value().length() <= LONGEST_VALUE
                && support.isContact(told.turn())
                && plain(support.text(told.turn())).contains(value);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private List<Check> checks(ReviewDraft draft) {
        var turns = support.existing(draft.resolved().turns());
        var doubted = ended.conversation().progress().outcome() == Outcome.ANSWERED
                && draft.resolved().text().equals("no")
                && !turns.isEmpty();
        return rules.checks().stream()
                .map(check -> doubted && check.item() == Item.RESOLVED
                        ? new Check(Item.RESOLVED, Verdict.FAILED, turns)
                        : check)
                .toList();
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] values, String label) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(label.strip()))
                .findFirst();
    }
}
