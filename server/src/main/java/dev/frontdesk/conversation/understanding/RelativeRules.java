package dev.frontdesk.conversation.understanding;

import static dev.frontdesk.conversation.understanding.Slots.ON;
import static dev.frontdesk.conversation.understanding.Slots.THE;
import static dev.frontdesk.conversation.understanding.Slots.word;

import dev.frontdesk.conversation.understanding.TimePiece.Amount;
import dev.frontdesk.conversation.understanding.TimePiece.DayPart;
import dev.frontdesk.conversation.understanding.TimePiece.Days;
import dev.frontdesk.conversation.understanding.TimePiece.Moment;
import dev.frontdesk.conversation.understanding.TimePiece.Soon;
import dev.frontdesk.conversation.understanding.TimePiece.Strength;
import dev.frontdesk.conversation.understanding.TimePiece.Unit;
import dev.frontdesk.conversation.understanding.TimePiece.Weekday;
import dev.frontdesk.conversation.understanding.grammar.Match;
import dev.frontdesk.conversation.understanding.grammar.Piece;
import dev.frontdesk.conversation.understanding.grammar.RuleBook;
import dev.frontdesk.conversation.understanding.grammar.Slot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Days counted from another: "tomorrow", "in two weeks", "a week on Friday", "this afternoon".
final class RelativeRules {

    private static final Slot AMOUNT = Slot.of(Amount.class);
    private static final Slot LONG_AMOUNT =
            Slot.of(Amount.class, amount -> amount.unit() == ChronoUnit.WEEKS || amount.unit() == ChronoUnit.DAYS);
    private static final Slot WEEKS = Slot.of(
            Amount.class,
            amount -> amount.unit() == ChronoUnit.WEEKS || (amount.unit() == ChronoUnit.DAYS && amount.count() == 14));
    private static final Slot WEEKDAY = Slot.of(Weekday.class);
    private static final Slot DAY = Slot.of(Days.class, Days::single);

    private RelativeRules() {}

    static void addTo(RuleBook<Context> book) {
        named(book);
        counted(book);
        countedFromADay(book);
        parts(book);
    }

    private static void named(RuleBook<Context> book) {
        book.rule("today", (m, in) -> Days.on(in.today()), word(Tag.TODAY))
                .rule("tomorrow", (m, in) -> Days.on(in.today().plusDays(1)), word(Tag.TOMORROW))
                .rule("the day after tomorrow", (m, in) -> Days.on(in.today().plusDays(2)), word(Tag.OVERMORROW))
                .rule("the day after Christmas", (m, in) -> shifted(m, 1), word(Tag.DAY_AFTER), DAY)
                .rule("the day before Christmas", (m, in) -> shifted(m, -1), word(Tag.DAY_BEFORE), DAY);
    }

    private static void counted(RuleBook<Context> book) {
        book.rule(
                        "in two weeks",
                        (m, in) -> ahead(m.get(Amount.class), in),
                        word(Tag.IN),
                        AMOUNT,
                        word(Tag.FROM_NOW).maybe())
                .rule(
                        "within two weeks",
                        (m, in) -> within(m.get(Amount.class), in),
                        word(Tag.WITHIN),
                        THE,
                        word(Tag.NEXT).maybe(),
                        AMOUNT)
                .rule("within the hour", (m, in) -> new Soon(), word(Tag.WITHIN), THE, unit(ChronoUnit.HOURS))
                .rule(
                        "in about two weeks",
                        (m, in) -> ahead(m.get(Amount.class), in),
                        word(Tag.IN),
                        word(Tag.AROUND),
                        AMOUNT)
                .rule("two weeks from now", (m, in) -> ahead(m.get(Amount.class), in), AMOUNT, word(Tag.FROM_NOW))
                .rule(
                        "the next three days",
                        (m, in) -> coming(m, in),
                        word(Tag.IN, Tag.WITHIN).maybe(),
                        word(Tag.NEXT),
                        LONG_AMOUNT)
                .rule(
                        "two Sundays from now",
                        (m, in) -> Days.on(weekday(m, in).from().plusWeeks(Slots.value(m) - 1L)),
                        Slots.number(2, 9),
                        WEEKDAY,
                        word(Tag.FROM_NOW))
                .rule(
                        "Monday two weeks from now",
                        (m, in) -> Almanac.weekdayOf(
                                day(m), Almanac.week(in.today().plusWeeks(weeks(m)))),
                        ON,
                        WEEKDAY,
                        WEEKS,
                        word(Tag.FROM_NOW))
                .rule(
                        "two months from now on a Tuesday",
                        (m, in) -> onOrAfter(m, in),
                        AMOUNT,
                        word(Tag.FROM_NOW),
                        word(Tag.ON),
                        WEEKDAY)
                .rule(
                        "the Monday closest to May 5th",
                        (m, in) -> Almanac.nearest(day(m), m.get(Days.class).from()),
                        THE,
                        WEEKDAY,
                        word(Tag.CLOSEST),
                        word(Tag.TO),
                        THE,
                        DAY)
                .rule(
                        "the closest Monday to May 5th",
                        (m, in) -> Almanac.nearest(day(m), m.get(Days.class).from()),
                        THE,
                        word(Tag.CLOSEST),
                        WEEKDAY,
                        word(Tag.TO),
                        DAY);
    }

    private static void countedFromADay(RuleBook<Context> book) {
        Slot from = word(Tag.FROM, Tag.ON, Tag.AFTER);
        book.rule("a week on Friday", (m, in) -> later(m, m.get(Days.class)), LONG_AMOUNT, from, DAY)
                .rule("two weeks today", (m, in) -> later(m, m.get(Days.class)), WEEKS, DAY)
                .rule("Friday in two weeks", (m, in) -> onOrAfter(m, in), ON, WEEKDAY, word(Tag.IN, Tag.WITHIN), WEEKS)
                .rule("Friday week", (m, in) -> weekLater(weekday(m, in)), WEEKDAY, unit(ChronoUnit.WEEKS))
                .rule(
                        "week on Friday",
                        (m, in) -> weekLater(m.get(Days.class)),
                        unit(ChronoUnit.WEEKS),
                        word(Tag.ON),
                        DAY)
                .rule("tomorrow week", (m, in) -> weekLater(m.get(Days.class)), DAY, unit(ChronoUnit.WEEKS))
                .rule(
                        "Friday after next",
                        (m, in) -> Days.on(weekday(m, in).from().plusWeeks(1)),
                        THE,
                        WEEKDAY,
                        word(Tag.AFTER_NEXT));
    }

    private static void parts(RuleBook<Context> book) {
        Slot part = Slot.of(DayPart.class, piece -> piece.date() == null);
        book.rule(
                        "this afternoon",
                        (m, in) -> new DayPart(m.get(DayPart.class).part(), in.today()),
                        word(Tag.THIS),
                        part)
                .rule("later this afternoon", (m, in) -> m.get(DayPart.class), word(Tag.END), Slot.of(DayPart.class))
                .rule("tonight", (m, in) -> new DayPart(Part.EVENING, in.today()), word(Tag.TONIGHT))
                .rule("in the afternoon", (m, in) -> m.get(DayPart.class), word(Tag.IN, Tag.AT, Tag.ON), THE, part);
    }

    private static Slot unit(ChronoUnit unit) {
        return Slot.of(Unit.class, piece -> piece.unit() == unit);
    }

    private static @Nullable Piece ahead(Amount amount, Context in) {
        return switch (amount.unit()) {
            case HOURS, MINUTES, SECONDS ->
                new Moment(in.now().plus(amount.count(), amount.unit()).truncatedTo(ChronoUnit.MINUTES));
            case DAYS, WEEKS, MONTHS, YEARS -> Days.on(in.today().plus(amount.count(), amount.unit()));
            default -> null;
        };
    }

    /// Minutes are as good as a point of time; hours say how soon, not when.
    private static @Nullable Piece within(Amount amount, Context in) {
        return amount.unit() == ChronoUnit.HOURS ? new Soon() : ahead(amount, in);
    }

    private static Days coming(Match match, Context in) {
        Amount amount = match.get(Amount.class);
        LocalDate last = in.today().plus(amount.count(), amount.unit());
        return new Days(in.today().plusDays(1), last, null, Strength.SURE);
    }

    private static Days onOrAfter(Match match, Context in) {
        Amount amount = match.get(Amount.class);
        LocalDate date = in.today().plus(amount.count(), amount.unit());
        return Days.on(date.with(TemporalAdjusters.nextOrSame(day(match))));
    }

    private static long weeks(Match match) {
        Amount amount = match.get(Amount.class);
        return amount.unit() == ChronoUnit.WEEKS ? amount.count() : amount.count() / 7;
    }

    private static DayOfWeek day(Match match) {
        return match.get(Weekday.class).day();
    }

    private static Days weekday(Match match, Context in) {
        return Almanac.weekday(match.get(Weekday.class).day(), in.today());
    }

    private static Days later(Match match, Days days) {
        Amount amount = match.get(Amount.class);
        LocalDate date = days.from().plus(amount.count(), amount.unit());
        return new Days(date, date, null, days.strength());
    }

    private static Days weekLater(Days days) {
        LocalDate date = days.from().plusWeeks(1);
        return new Days(date, date, null, days.strength());
    }

    private static Days shifted(Match match, int days) {
        Days base = match.get(Days.class);
        LocalDate date = base.from().plusDays(days);
        return new Days(date, date, null, base.strength());
    }
}
