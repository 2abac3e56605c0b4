package dev.frontdesk.conversation.understanding;

import static dev.frontdesk.conversation.understanding.Slots.OF;
import static dev.frontdesk.conversation.understanding.Slots.ON;
import static dev.frontdesk.conversation.understanding.Slots.THE;
import static dev.frontdesk.conversation.understanding.Slots.number;
import static dev.frontdesk.conversation.understanding.Slots.value;
import static dev.frontdesk.conversation.understanding.Slots.word;
import static dev.frontdesk.conversation.understanding.TimePiece.Strength.LATENT;
import static dev.frontdesk.conversation.understanding.TimePiece.Strength.SURE;

import dev.frontdesk.conversation.understanding.TimePiece.DayLimit;
import dev.frontdesk.conversation.understanding.TimePiece.Days;
import dev.frontdesk.conversation.understanding.TimePiece.MonthName;
import dev.frontdesk.conversation.understanding.TimePiece.Nth;
import dev.frontdesk.conversation.understanding.TimePiece.Num;
import dev.frontdesk.conversation.understanding.TimePiece.Period;
import dev.frontdesk.conversation.understanding.TimePiece.Unit;
import dev.frontdesk.conversation.understanding.TimePiece.Weekday;
import dev.frontdesk.conversation.understanding.TimePiece.Year;
import dev.frontdesk.conversation.understanding.grammar.Match;
import dev.frontdesk.conversation.understanding.grammar.RuleBook;
import dev.frontdesk.conversation.understanding.grammar.Slot;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/// Weeks, weekends and months, their parts, and days within them: "end of next week", "Thursday next
/// week", "the second Tuesday of next month".
final class PeriodRules {

    private static final Slot WEEK = unit(ChronoUnit.WEEKS);
    private static final Slot MONTH = unit(ChronoUnit.MONTHS);
    private static final Slot A_WEEK = period(ChronoUnit.WEEKS);
    private static final Slot A_MONTH = period(ChronoUnit.MONTHS);
    private static final Slot A_PLAIN_MONTH =
            Slot.of(Period.class, period -> period.unit() == ChronoUnit.MONTHS && period.strength() == SURE);
    private static final Slot PERIOD = Slot.of(Period.class);
    private static final Slot WEEKDAY = Slot.of(Weekday.class);
    private static final Slot NTH = Slot.of(Nth.class);

    private static final Slot AT = word(Tag.AT).maybe();

    private PeriodRules() {}

    static void addTo(RuleBook<Context> book) {
        weeks(book);
        months(book);
        edges(book);
        daysWithin(book);
    }

    private static void weeks(RuleBook<Context> book) {
        book.rule("this week", (m, in) -> Almanac.week(in.today()), word(Tag.THIS), WEEK)
                .rule("next week", (m, in) -> Almanac.week(in.today().plusWeeks(1)), word(Tag.NEXT), WEEK)
                .rule(
                        "the week after next",
                        (m, in) -> Almanac.week(in.today().plusWeeks(2)),
                        THE,
                        WEEK,
                        word(Tag.AFTER_NEXT))
                .rule("the week of the 7th", (m, in) -> weekOf(m), THE, WEEK, word(Tag.OF, Tag.ON), Slot.of(Days.class))
                .rule(
                        "the weekend",
                        (m, in) -> Almanac.weekend(in.today()),
                        word(Tag.THIS, Tag.THE, Tag.AT, Tag.ON),
                        word(Tag.WEEKEND))
                .rule(
                        "next weekend",
                        (m, in) -> Almanac.weekend(in.today().plusWeeks(1)),
                        word(Tag.NEXT),
                        word(Tag.WEEKEND))
                .rule("next week", (m, in) -> days(m.get(Period.class)), PERIOD);
    }

    private static void months(RuleBook<Context> book) {
        book.rule("this month", (m, in) -> Almanac.month(in.today()), word(Tag.THIS, Tag.THE), MONTH)
                .rule("next month", (m, in) -> Almanac.month(in.today().plusMonths(1)), word(Tag.NEXT), MONTH)
                .rule(
                        "in March",
                        (m, in) -> month(m, in),
                        word(Tag.IN, Tag.WITHIN, Tag.THIS, Tag.NEXT),
                        Slot.of(MonthName.class))
                .rule("March", (m, in) -> latentMonth(m, in), Slot.of(MonthName.class))
                .rule(
                        "March 2027",
                        (m, in) -> Almanac.month(
                                m.get(MonthName.class).month(),
                                m.get(Year.class).value()),
                        Slot.of(MonthName.class),
                        OF,
                        Slot.of(Year.class))
                .rule(
                        "3/2027",
                        (m, in) -> Almanac.month(
                                Month.of(value(m)), m.get(Year.class).value()),
                        number(1, 12),
                        word(Tag.SLASH),
                        Slot.of(Year.class));
    }

    private static void edges(RuleBook<Context> book) {
        Slot start = word(Tag.START);
        Slot about = word(Tag.AROUND).maybe();
        book.rule("early next week", (m, in) -> edge(m, 0, 1, 10), start, OF, about, PERIOD)
                .rule("the middle of next week", (m, in) -> edge(m, 1, 3, 20), word(Tag.MIDDLE), OF, about, PERIOD)
                .rule("the end of next week", (m, in) -> edge(m, 3, 4, 31), AT, word(Tag.END), OF, about, PERIOD)
                .rule(
                        "end of month",
                        (m, in) -> edge(Almanac.month(in.today()), 3, 4, 31),
                        AT,
                        word(Tag.END),
                        OF,
                        MONTH)
                .rule("EOM", (m, in) -> edge(Almanac.month(in.today()), 3, 4, 31), AT, THE, word(Tag.END_OF_MONTH))
                .rule("by EOM", (m, in) -> by(Almanac.month(in.today())), word(Tag.BY), THE, word(Tag.END_OF_MONTH))
                .rule(
                        "by the end of next week",
                        (m, in) -> by(m.get(Period.class)),
                        word(Tag.BY),
                        word(Tag.END),
                        OF,
                        PERIOD)
                .rule(
                        "by the end of the day",
                        (m, in) -> new DayLimit(Bound.NOT_AFTER, in.today()),
                        word(Tag.BY),
                        THE,
                        word(Tag.END_OF_DAY));
    }

    private static void daysWithin(RuleBook<Context> book) {
        book.rule(
                        "Thursday next week",
                        (m, in) -> weekday(m),
                        WEEKDAY,
                        word(Tag.OF, Tag.ON).maybe(),
                        A_WEEK)
                .rule("next week on Thursday", (m, in) -> weekday(m), A_WEEK, ON, THE, WEEKDAY)
                .rule(
                        "the 7th of this month",
                        (m, in) -> Almanac.dayOf(m.get(Period.class), nth(m)),
                        THE,
                        NTH,
                        OF,
                        A_MONTH)
                .rule(
                        "the 7 of this month",
                        (m, in) -> Almanac.dayOf(m.get(Period.class), value(m)),
                        THE,
                        Slot.of(Num.class, n -> n.value() >= 1 && n.value() <= 31),
                        OF,
                        A_PLAIN_MONTH)
                .rule(
                        "next month on the 7th",
                        (m, in) -> Almanac.dayOf(m.get(Period.class), nth(m)),
                        A_MONTH,
                        ON,
                        THE,
                        NTH)
                .rule(
                        "the second Tuesday of next month",
                        (m, in) -> Almanac.nthWeekday(
                                Math.min(nth(m), 5), m.get(Weekday.class).day(), m.get(Period.class)),
                        THE,
                        NTH,
                        WEEKDAY,
                        OF,
                        A_MONTH)
                .rule(
                        "the 5th last day of May",
                        (m, in) -> Almanac.fromTheEnd(nth(m), m.get(Period.class)),
                        THE,
                        NTH,
                        word(Tag.LAST),
                        unit(ChronoUnit.DAYS),
                        OF,
                        A_MONTH)
                .rule(
                        "the last day of May",
                        (m, in) -> Almanac.fromTheEnd(1, m.get(Period.class)),
                        THE,
                        word(Tag.LAST),
                        unit(ChronoUnit.DAYS),
                        OF,
                        A_MONTH)
                .rule(
                        "the last Friday of the month",
                        (m, in) -> Almanac.lastWeekday(m.get(Weekday.class).day(), m.get(Period.class)),
                        THE,
                        word(Tag.LAST),
                        WEEKDAY,
                        OF,
                        A_MONTH);
    }

    private static Slot unit(ChronoUnit unit) {
        return Slot.of(Unit.class, piece -> piece.unit() == unit);
    }

    private static Slot period(ChronoUnit unit) {
        return Slot.of(Period.class, piece -> piece.unit() == unit);
    }

    private static Days days(Period period) {
        return new Days(period.from(), period.to(), null, period.strength());
    }

    private static Period weekOf(Match match) {
        return Almanac.week(match.get(Days.class).from());
    }

    private static Period month(Match match, Context in) {
        return Almanac.month(match.get(MonthName.class).month(), in.today());
    }

    private static Period latentMonth(Match match, Context in) {
        Period month = month(match, in);
        boolean weak = match.get(MonthName.class).weak();
        return new Period(month.from(), month.to(), ChronoUnit.MONTHS, weak ? LATENT : SURE);
    }

    /// Days of a week by position, days of a month by thirds.
    private static Days edge(Match match, int from, int to, int lastOfMonth) {
        return edge(match.get(Period.class), from, to, lastOfMonth);
    }

    private static DayLimit by(Period period) {
        return new DayLimit(Bound.NOT_AFTER, period.to());
    }

    private static Days edge(Period period, int from, int to, int lastOfMonth) {
        if (period.unit() != ChronoUnit.MONTHS) {
            LocalDate last = period.from().plusDays(to);
            LocalDate first = period.from().plusDays(from);
            return new Days(first, last.isAfter(period.to()) ? period.to() : last, null, SURE);
        }
        int first = lastOfMonth == 10 ? 1 : lastOfMonth == 20 ? 11 : 21;
        LocalDate end =
                period.from().withDayOfMonth(Math.min(lastOfMonth, period.from().lengthOfMonth()));
        return new Days(period.from().withDayOfMonth(first), end, null, SURE);
    }

    private static Days weekday(Match match) {
        return Almanac.weekdayOf(match.get(Weekday.class).day(), match.get(Period.class));
    }

    private static int nth(Match match) {
        return match.get(Nth.class).value();
    }
}
