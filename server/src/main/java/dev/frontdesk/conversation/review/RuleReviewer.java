package dev.frontdesk.conversation.review;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.Turn.Who;
import dev.frontdesk.conversation.review.Review.Check;
import dev.frontdesk.conversation.review.Review.Item;
import dev.frontdesk.conversation.review.Review.Statement;
import dev.frontdesk.conversation.review.Review.Verdict;
import dev.frontdesk.conversation.review.Review.Wish;
import dev.frontdesk.conversation.understanding.Context;
import dev.frontdesk.conversation.understanding.Heard;
import dev.frontdesk.conversation.understanding.Intent;
import dev.frontdesk.conversation.understanding.Understanding;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Reviews by rules, with the receptionist's own understanding. Thread-safe; takes milliseconds.
public final class RuleReviewer implements Reviewer {

    /// A conversation that went on for longer is read from its beginning.
    private static final int MOST_TURNS = 200;

    private static final int LONGEST_QUOTE = 160;
    private static final int MOST_QUESTIONS = 3;

    private final Understanding understanding;
    private final FactAudit facts;

    public RuleReviewer(Understanding understanding, FactAudit facts) {
        this.understanding = understanding;
        this.facts = facts;
    }

    @Override
    public Review review(Reviewed ended) {
        var heard = ended.of(Who.CONTACT).stream()
                .limit(MOST_TURNS)
                .map(turn -> hear(ended, turn))
                .toList();
        var wishes = wishes(heard);
        return new Review(
                Review.RULES,
                summary(ended, heard, wishes),
                MoodReader.read(heard),
                wishes,
                DetailReader.read(ended),
                AnswerReader.read(ended),
                checks(ended));
    }

    private HeardTurn hear(Reviewed ended, Turn turn) {
        var business = ended.business();
        var local = LocalDateTime.ofInstant(turn.at(), business.zone());
        var context = Context.of(local, business.zone(), business.profile().country(), null)
                .in(ended.conversation().progress().language());
        return new HeardTurn(turn, understanding.understand(Heard.of(turn.text(), null, context)));
    }

    private static List<Wish> wishes(List<HeardTurn> heard) {
        Map<Intent, Integer> first = new EnumMap<>(Intent.class);
        for (var turn : heard) {
            turn.understood().intents().stream()
                    .filter(intent -> intent != Intent.GOODBYE)
                    .forEach(intent -> first.putIfAbsent(intent, turn.number()));
        }
        return first.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(entry -> new Wish(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Statement> summary(Reviewed ended, List<HeardTurn> heard, List<Wish> wishes) {
        var words = ReviewWords.of(ended.language());
        var statements = new ArrayList<Statement>();
        for (var turn : heard) {
            if (statements.size() < MOST_QUESTIONS + wishes.size()) {
                told(turn, wishes)
                        .forEach(intent -> statements.add(new Statement(
                                words.wanted(intent, quoted(turn.turn().text())), List.of(turn.number()))));
            }
        }
        ended.last(Who.DESK).ifPresent(last -> statements.add(became(ended, words, last)));
        return statements;
    }

    /// What is told of a turn: a wish where it was first said, and every question.
    private static List<Intent> told(HeardTurn turn, List<Wish> wishes) {
        return turn.understood().intents().stream()
                .filter(intent -> intent == Intent.ASK || wishes.contains(new Wish(intent, turn.number())))
                .toList();
    }

    private static Statement became(Reviewed ended, ReviewWords words, Turn last) {
        var outcome = outcome(ended);
        var telling = outcome == Outcome.ABANDONED ? last : telling(ended, last);
        return new Statement(words.became(outcome, quoted(telling.text())), List.of(telling.number()));
    }

    private static Outcome outcome(Reviewed ended) {
        return Objects.requireNonNullElse(ended.conversation().progress().outcome(), Outcome.ABANDONED);
    }

    /// What was done stands in the last thing said before the goodbye that names something in figures.
    private static Turn telling(Reviewed ended, Turn last) {
        return ended.of(Who.DESK).reversed().stream()
                .filter(turn -> turn.text().chars().anyMatch(Character::isDigit))
                .findFirst()
                .orElse(last);
    }

    private static String quoted(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return "“" + (line.length() > LONGEST_QUOTE ? line.substring(0, cut(line)) + "…" : line) + "”";
    }

    private static int cut(String line) {
        return Character.isHighSurrogate(line.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
    }

    private List<Check> checks(Reviewed ended) {
        return List.of(greeted(ended), identified(ended), resolved(ended), facts(ended));
    }

    /// Who writes first needs no greeting.
    private static Check greeted(Reviewed ended) {
        var first = ended.turns().getFirst();
        return first.who() == Who.CONTACT
                ? new Check(Item.GREETED, Verdict.NOT_NEEDED, List.of())
                : check(Item.GREETED, !first.text().isBlank(), first.number());
    }

    private static Check identified(Reviewed ended) {
        var needed = switch (outcome(ended)) {
            case BOOKED, MOVED, CANCELLED, CONFIRMED, MESSAGE -> true;
            case ANSWERED, TRANSFERRED, ABANDONED -> false;
        };
        if (!needed) {
            return new Check(Item.IDENTIFIED, Verdict.NOT_NEEDED, List.of());
        }
        var form = ended.conversation().form();
        var known = ended.conversation().progress().contact() != null
                || form.has(FieldName.NAME)
                || form.has(FieldName.PHONE)
                || form.has(FieldName.EMAIL);
        var shown = DetailReader.read(ended).stream()
                .filter(detail -> detail.field() == FieldName.NAME || detail.field() == FieldName.PHONE)
                .mapToInt(Review.Detail::turn)
                .findFirst()
                .orElse(ended.end());
        return check(Item.IDENTIFIED, known, shown);
    }

    private static Check resolved(Reviewed ended) {
        return check(Item.RESOLVED, outcome(ended) != Outcome.ABANDONED, ended.end());
    }

    private Check facts(Reviewed ended) {
        return facts.wrong(ended)
                .filter(_ -> ended.first(Who.DESK).isPresent())
                .map(wrong -> wrong.isEmpty()
                        ? new Check(
                                Item.FACTS,
                                Verdict.PASSED,
                                ended.of(Who.DESK).stream().map(Turn::number).toList())
                        : new Check(Item.FACTS, Verdict.FAILED, wrong))
                .orElseGet(() -> new Check(Item.FACTS, Verdict.NOT_NEEDED, List.of()));
    }

    private static Check check(Item item, boolean passed, int turn) {
        return new Check(item, passed ? Verdict.PASSED : Verdict.FAILED, List.of(turn));
    }
}
