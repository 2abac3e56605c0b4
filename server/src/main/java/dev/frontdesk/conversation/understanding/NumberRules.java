package dev.frontdesk.conversation.understanding;

import static dev.frontdesk.conversation.understanding.Slots.number;
import static dev.frontdesk.conversation.understanding.Slots.value;
import static dev.frontdesk.conversation.understanding.Slots.word;
import static java.time.temporal.ChronoUnit.MINUTES;

import dev.frontdesk.conversation.understanding.TimePiece.Amount;
import dev.frontdesk.conversation.understanding.TimePiece.Nth;
import dev.frontdesk.conversation.understanding.TimePiece.Num;
import dev.frontdesk.conversation.understanding.TimePiece.Unit;
import dev.frontdesk.conversation.understanding.TimePiece.Year;
import dev.frontdesk.conversation.understanding.grammar.Match;
import dev.frontdesk.conversation.understanding.grammar.RuleBook;
import dev.frontdesk.conversation.understanding.grammar.Slot;
import java.time.temporal.ChronoUnit;

/// Words to numbers, ordinals, years and amounts of time.
final class NumberRules {

    private static final Slot SPOKEN_TENS =
            Slot.of(Num.class, number -> number.spoken() && number.value() >= 20 && number.value() % 10 == 0);
    private static final Slot SPOKEN_UNIT =
            Slot.of(Num.class, number -> number.spoken() && number.value() >= 1 && number.value() <= 9);
    private static final Slot ONE_DIGIT =
            Slot.of(Num.class, number -> number.value() >= 1 && number.value() <= 9 && number.width() < 2);
    private static final Slot CENTURY =
            Slot.of(Num.class, number -> number.spoken() && (number.value() == 19 || number.value() == 20));
    private static final Slot YEAR_OF_CENTURY =
            Slot.of(Num.class, number -> (number.spoken() && number.value() >= 10) || number.width() == 2);

    private static final Slot HOURS = Slot.of(Unit.class, unit -> unit.unit() == ChronoUnit.HOURS);

    private NumberRules() {}

    static void addTo(RuleBook<Context> book) {
        book.rule("twenty five", (m, in) -> new Num(value(m) + value(m, 1), 0), SPOKEN_TENS, SPOKEN_UNIT)
                .rule("oh five", (m, in) -> new Num(value(m), 2), word(Tag.OH), ONE_DIGIT)
                .rule(
                        "7th",
                        (m, in) -> new Nth(value(m), true),
                        Slot.of(Num.class, n -> !n.spoken() && n.value() >= 1 && n.value() <= 31),
                        word(Tag.SUFFIX));
        years(book);
        amounts(book);
    }

    private static void years(RuleBook<Context> book) {
        book.rule(
                        "2026",
                        (m, in) -> new Year(value(m)),
                        Slot.of(Num.class, n -> n.width() == 4 && n.value() >= 1900 && n.value() <= 2100))
                .rule("twenty twenty six", (m, in) -> new Year(value(m) * 100 + value(m, 1)), CENTURY, YEAR_OF_CENTURY)
                .rule(
                        "next year",
                        (m, in) -> new Year(in.today().getYear() + 1),
                        word(Tag.NEXT),
                        Slot.of(Unit.class, u -> u.unit() == ChronoUnit.YEARS))
                .rule(
                        "this year",
                        (m, in) -> new Year(in.today().getYear()),
                        word(Tag.THIS),
                        Slot.of(Unit.class, u -> u.unit() == ChronoUnit.YEARS))
                .rule("two thousand", (m, in) -> new Year(2000), number(2, 2), word(Tag.THOUSAND))
                .rule(
                        "two thousand and six",
                        (m, in) -> new Year(2000 + value(m, 1)),
                        number(2, 2),
                        word(Tag.THOUSAND),
                        number(1, 99));
    }

    private static void amounts(RuleBook<Context> book) {
        book.rule("three weeks", (m, in) -> amount(value(m), m), number(1, 99), Slot.of(Unit.class))
                .rule("a week", (m, in) -> amount(1, m), word(Tag.A), Slot.of(Unit.class))
                .rule("a few days", (m, in) -> amount(3, m), word(Tag.FEW), Slot.of(Unit.class))
                .rule(
                        "1.5 hours",
                        (m, in) -> tenths(m),
                        number(0, 99),
                        word(Tag.DOT),
                        Slot.of(Num.class, n -> n.width() == 1),
                        HOURS)
                .rule(
                        "an hour and a half",
                        (m, in) -> new Amount(60 * m.get(Amount.class).count() + 30, MINUTES),
                        Slot.of(Amount.class, a -> a.unit() == ChronoUnit.HOURS),
                        word(Tag.AND_A_HALF))
                .rule(
                        "two and a half hours",
                        (m, in) -> new Amount(60 * value(m) + 30, MINUTES),
                        number(1, 12),
                        word(Tag.AND_A_HALF),
                        HOURS)
                .rule(
                        "a quarter of an hour",
                        (m, in) -> new Amount(15, MINUTES),
                        word(Tag.QUARTER),
                        word(Tag.OF),
                        word(Tag.A),
                        HOURS)
                .rule(
                        "three quarters of an hour",
                        (m, in) -> new Amount(15 * value(m), MINUTES),
                        number(1, 3),
                        word(Tag.QUARTER),
                        word(Tag.OF),
                        word(Tag.A),
                        HOURS)
                .rule(
                        "3/4 h",
                        (m, in) -> new Amount(60 * value(m) / value(m, 1), MINUTES),
                        number(1, 3),
                        word(Tag.SLASH),
                        number(2, 4),
                        HOURS)
                .rule("a couple of days", (m, in) -> amount(2, m), word(Tag.COUPLE), Slot.of(Unit.class));
    }

    private static Amount tenths(Match match) {
        return new Amount(60 * value(match) + 6 * value(match, 1), MINUTES);
    }

    private static Amount amount(int count, Match match) {
        return new Amount(count, match.get(Unit.class).unit());
    }
}
