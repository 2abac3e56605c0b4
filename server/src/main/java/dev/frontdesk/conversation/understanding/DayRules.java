package dev.frontdesk.conversation.understanding;

import static dev.frontdesk.conversation.understanding.Slots.OF;
import static dev.frontdesk.conversation.understanding.Slots.ON;
import static dev.frontdesk.conversation.understanding.Slots.THE;
import static dev.frontdesk.conversation.understanding.Slots.number;
import static dev.frontdesk.conversation.understanding.Slots.value;
import static dev.frontdesk.conversation.understanding.Slots.word;
import static dev.frontdesk.conversation.understanding.TimePiece.Strength.LATENT;

import dev.frontdesk.conversation.understanding.TimePiece.DayMonth;
import dev.frontdesk.conversation.understanding.TimePiece.Days;
import dev.frontdesk.conversation.understanding.TimePiece.MonthName;
import dev.frontdesk.conversation.understanding.TimePiece.Nth;
import dev.frontdesk.conversation.understanding.TimePiece.Num;
import dev.frontdesk.conversation.understanding.TimePiece.Other;
import dev.frontdesk.conversation.understanding.TimePiece.Strength;
import dev.frontdesk.conversation.understanding.TimePiece.Unit;
import dev.frontdesk.conversation.understanding.TimePiece.Weekday;
import dev.frontdesk.conversation.understanding.TimePiece.Year;
import dev.frontdesk.conversation.understanding.grammar.Match;
import dev.frontdesk.conversation.understanding.grammar.Piece;
import dev.frontdesk.conversation.understanding.grammar.RuleBook;
import dev.frontdesk.conversation.understanding.grammar.Slot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Weekdays, numbers and months to days: "Friday", "the 7th", "March 7th 2027", "3/7".
final class DayRules {

    private static final Slot NTH = Slot.of(Nth.class, nth -> nth.value() <= 31 && nth.ofMonth());
    private static final Slot DAY_NUMBER = number(1, 31);
    private static final Slot MONTH = Slot.of(MonthName.class);
    private static final Slot DAY_MONTH = Slot.of(DayMonth.class);
    private static final Slot WEEKDAY = Slot.of(Weekday.class);
    private static final Slot PLAIN_DAYS = Slot.of(Days.class, days -> days.strength() == Strength.SURE);
    private static final Slot YEAR = Slot.of(Year.class);
    private static final Slot SHORT_NUMBER = Slot.of(Num.class, n -> n.width() == 1 || n.width() == 2);

    /// Past the hours of the clock: "7th March 10" is rather ten o'clock.
    private static final Slot SHORT_YEAR = Slot.of(Num.class, n -> n.width() == 2 && n.value() > 12);

    private DayRules() {}

    static void addTo(RuleBook<Context> book) {
        weekdays(book);
        monthDays(book);
        numbers(book);
        written(book);
    }

    private static void weekdays(RuleBook<Context> book) {
        book.rule("Friday", (m, in) -> bare(m.get(Weekday.class), in), WEEKDAY)
                .rule("on Friday", (m, in) -> onDay(m, in), word(Tag.ON), WEEKDAY)
                .rule("this Friday", (m, in) -> Almanac.thisWeekday(day(m), in.today()), word(Tag.THIS), WEEKDAY)
                .rule("next Friday", (m, in) -> Almanac.nextWeekday(day(m), in.today()), word(Tag.NEXT), WEEKDAY)
                .rule(
                        "Friday the 7th",
                        (m, in) -> Almanac.weekdayAndDay(day(m), nth(m), in.today()),
                        WEEKDAY,
                        ON,
                        THE,
                        NTH)
                .rule(
                        "Friday the 7",
                        (m, in) -> Almanac.weekdayAndDay(day(m), value(m), in.today()),
                        WEEKDAY,
                        word(Tag.THE),
                        DAY_NUMBER)
                .rule("Friday March 7th", (m, in) -> dayAndWeekday(m, in), WEEKDAY, ON, THE, DAY_MONTH)
                .rule("March 7th, a Friday", (m, in) -> dayAndWeekday(m, in), DAY_MONTH, ON, WEEKDAY)
                .rule("Friday March 7th 2027", (m, in) -> exact(m), WEEKDAY, ON, THE, DAY_MONTH, OF, YEAR);
    }

    private static void monthDays(RuleBook<Context> book) {
        book.rule("7th of March", (m, in) -> dayMonth(nth(m), m), THE, NTH, OF, MONTH)
                .rule("7 of March", (m, in) -> dayMonth(value(m), m), THE, DAY_NUMBER, OF, MONTH)
                .rule("March the 7th", (m, in) -> dayMonth(nth(m), m), MONTH, ON, THE, NTH)
                .rule("March 7", (m, in) -> dayMonth(value(m), m), MONTH, THE, DAY_NUMBER)
                .rule("7 March", (m, in) -> onDay(m.get(DayMonth.class), in), DAY_MONTH)
                .rule("on Friday March 7th", (m, in) -> m.get(Days.class), word(Tag.ON), THE, PLAIN_DAYS)
                .rule("7 March 2027", (m, in) -> exact(m), DAY_MONTH, OF, YEAR)
                .rule("7th March 27", (m, in) -> shortYear(m, in), DAY_MONTH, SHORT_YEAR)
                .rule("29th of February 2027", (m, in) -> noSuchDay(m), DAY_MONTH, OF, YEAR)
                .rule("29th of February", (m, in) -> noneSoon(m, in), DAY_MONTH)
                .rule("the 7th day", (m, in) -> new Nth(nth(m), true), NTH, Slot.of(Unit.class, DayRules::isDay));
    }

    private static void numbers(RuleBook<Context> book) {
        book.rule("7th", (m, in) -> byNumber(m, in, m.get(Nth.class).written()), NTH)
                .rule(
                        "the seventh",
                        (m, in) -> byNumber(m, in, m.get(Nth.class).written() || nth(m) > 4),
                        word(Tag.THE),
                        NTH)
                .rule("on the seventh", (m, in) -> byNumber(m, in, true), word(Tag.ON), THE, NTH)
                .rule("the 7", (m, in) -> numbered(m, in, LATENT), THE, DAY_NUMBER)
                .rule(
                        "on the 7",
                        (m, in) -> numbered(m, in, Strength.SURE),
                        word(Tag.ON),
                        word(Tag.THE),
                        Slot.of(Num.class, n -> !n.spoken() && n.value() >= 1 && n.value() <= 31));
    }

    private static void written(RuleBook<Context> book) {
        Slot slash = word(Tag.SLASH);
        Slot between = word(Tag.SLASH, Tag.DASH, Tag.DOT);
        book.rule("3/7", (m, in) -> slashed(value(m), value(m, 1), in), SHORT_NUMBER, slash, SHORT_NUMBER)
                .rule(
                        "on 3.7",
                        (m, in) -> slashed(value(m), value(m, 1), in),
                        word(Tag.ON),
                        SHORT_NUMBER,
                        word(Tag.DOT),
                        SHORT_NUMBER)
                .rule(
                        "Friday 3.7",
                        (m, in) -> slashed(value(m), value(m, 1), in),
                        word(Tag.ON, Tag.THIS).maybe(),
                        WEEKDAY,
                        word(Tag.DOT, Tag.SLASH).maybe(),
                        SHORT_NUMBER,
                        word(Tag.DOT, Tag.SLASH),
                        SHORT_NUMBER)
                .rule(
                        "next 3/7",
                        (m, in) -> slashed(value(m), value(m, 1), in),
                        word(Tag.NEXT, Tag.ON),
                        SHORT_NUMBER,
                        slash,
                        SHORT_NUMBER)
                .rule("3/7/2027", (m, in) -> slashedWithYear(m, in), SHORT_NUMBER, between, SHORT_NUMBER, between, YEAR)
                .rule("2027 March 7", (m, in) -> exact(m), YEAR, between.maybe(), DAY_MONTH)
                .rule("Mar/7", (m, in) -> dayMonth(value(m), m), MONTH, slash, DAY_NUMBER)
                .rule("Friday 3/7/2027", (m, in) -> ofWeekday(m), WEEKDAY, ON, PLAIN_DAYS)
                .rule("2027-03-07", (m, in) -> iso(m), YEAR, between, SHORT_NUMBER, between, SHORT_NUMBER)
                .rule(
                        "3/7/27",
                        (m, in) -> slashedWithShortYear(m, in),
                        SHORT_NUMBER,
                        slash,
                        SHORT_NUMBER,
                        slash,
                        SHORT_NUMBER);
    }

    private static Days bare(Weekday weekday, Context in) {
        Days days = Almanac.weekday(weekday.day(), in.today());
        return weekday.weak() ? new Days(days.from(), days.to(), null, LATENT) : days;
    }

    private static Days onDay(Match match, Context in) {
        return Almanac.weekday(day(match), in.today());
    }

    private static @Nullable Days onDay(DayMonth day, Context in) {
        LocalDate date = Almanac.dayOfYear(day, in.today());
        return date == null ? null : Days.on(date);
    }

    /// The date counts; a weekday that is not its own makes the weekday the runner-up.
    private static @Nullable Days dayAndWeekday(Match match, Context in) {
        LocalDate date = Almanac.dayOfYear(match.get(DayMonth.class), day(match), in.today());
        if (date == null) {
            return null;
        }
        LocalDate weekday = Almanac.weekday(day(match), in.today()).from();
        return Days.on(date, date.getDayOfWeek() == day(match) ? null : weekday);
    }

    private static @Nullable DayMonth dayMonth(int day, Match match) {
        Month month = match.get(MonthName.class).month();
        boolean oneMayAsk = match.get(MonthName.class).weak()
                && match.has(Num.class)
                && match.get(Num.class).spoken();
        return day <= month.maxLength() && !oneMayAsk ? new DayMonth(day, month) : null;
    }

    private static @Nullable Days exact(Match match) {
        DayMonth day = match.get(DayMonth.class);
        LocalDate date = Almanac.date(match.get(Year.class).value(), day.month(), day.day());
        return date == null ? null : Days.on(date);
    }

    private static @Nullable Days ofWeekday(Match match) {
        Days days = match.get(Days.class);
        return days.single() && days.from().getDayOfWeek() == day(match) ? days : null;
    }

    private static @Nullable Days shortYear(Match match, Context in) {
        DayMonth day = match.get(DayMonth.class);
        int year = 2000 + value(match);
        boolean near = year >= in.today().getYear() && year <= in.today().getYear() + 5;
        LocalDate date = near ? Almanac.date(year, day.month(), day.day()) : null;
        return date == null ? null : Days.on(date);
    }

    private static @Nullable Piece noSuchDay(Match match) {
        return exact(match) == null ? new Other() : null;
    }

    private static @Nullable Piece noneSoon(Match match, Context in) {
        return Almanac.dayOfYear(match.get(DayMonth.class), in.today()) == null ? new Other() : null;
    }

    private static boolean isDay(Unit unit) {
        return unit.unit() == ChronoUnit.DAYS;
    }

    private static @Nullable Days byNumber(Match match, Context in, boolean plain) {
        return strengthened(Almanac.dayOfMonth(nth(match), in.today()), plain ? Strength.SURE : LATENT);
    }

    private static @Nullable Days numbered(Match match, Context in, Strength strength) {
        return strengthened(Almanac.dayOfMonth(value(match), in.today()), strength);
    }

    private static @Nullable Days strengthened(@Nullable Days days, Strength strength) {
        return days == null ? null : new Days(days.from(), days.to(), days.other(), strength);
    }

    /// In the country's order; the other order where that is the only one that makes a date.
    private static @Nullable Days slashed(int first, int second, Context in) {
        DayMonth usual = in.monthFirst() ? dayMonth(second, first) : dayMonth(first, second);
        DayMonth other = in.monthFirst() ? dayMonth(first, second) : dayMonth(second, first);
        if (usual == null) {
            return other == null ? null : onDay(other, in);
        }
        LocalDate date = Almanac.dayOfYear(usual, in.today());
        LocalDate runnerUp = other == null || other.equals(usual) ? null : Almanac.dayOfYear(other, in.today());
        return date == null ? null : Days.on(date, runnerUp);
    }

    private static @Nullable DayMonth dayMonth(int day, int month) {
        boolean possible =
                month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
        return possible ? new DayMonth(day, Month.of(month)) : null;
    }

    private static @Nullable Piece slashedWithYear(Match match, Context in) {
        return slashedIn(match.get(Year.class).value(), value(match), value(match, 1), in);
    }

    private static @Nullable Piece slashedWithShortYear(Match match, Context in) {
        return slashedIn(2000 + value(match, 2), value(match), value(match, 1), in);
    }

    private static @Nullable Piece slashedIn(int year, int first, int second, Context in) {
        boolean monthFirst = in.monthFirst() ? first <= 12 : second > 12;
        int month = monthFirst ? first : second;
        LocalDate date =
                month < 1 || month > 12 ? null : Almanac.date(year, Month.of(month), monthFirst ? second : first);
        return date == null ? new Other() : Days.on(date);
    }

    private static @Nullable Days iso(Match match) {
        int month = value(match);
        LocalDate date = month < 1 || month > 12
                ? null
                : Almanac.date(match.get(Year.class).value(), Month.of(month), value(match, 1));
        return date == null ? null : Days.on(date);
    }

    private static DayOfWeek day(Match match) {
        return match.get(Weekday.class).day();
    }

    private static int nth(Match match) {
        return match.get(Nth.class).value();
    }
}
